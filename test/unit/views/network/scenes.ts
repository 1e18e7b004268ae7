import type {
  Scene,
  SceneEvent,
  SceneNode,
  SceneTie,
} from '../../../../src/core/views/scene/scene';
import type { Kind } from '../../../../src/core/dossier/model';
import { graphOf, type Graph, type NetworkMode } from '../../../../src/core/views/network/graph';

/** An actor, project or place that goes by its id. */
export const node = (
  id: string,
  kind: Kind = 'person',
  more: Partial<SceneNode> = {},
): SceneNode => ({
  link: { id, kind, name: id },
  also: [],
  disputed: false,
  routes: [],
  ...more,
});

/** An event with its actors. */
export const event = (
  id: string,
  actor: readonly string[],
  more: Partial<SceneEvent> = {},
): SceneEvent => ({
  link: { id, kind: 'event', name: id },
  also: [],
  date: '2021',
  dateText: '2021',
  actor,
  recipient: [],
  present: [],
  place: [],
  about: [],
  ...more,
});

/** A scene of what is given. */
export const scene = (
  nodes: readonly SceneNode[],
  events: readonly SceneEvent[] = [],
  ties: readonly SceneTie[] = [],
): Scene => ({
  nodes,
  events,
  offices: [],
  ties,
  asof: { date: '2021', from: 'dossier' },
  today: '2021',
});

/** The network of people, of whom some pairs share an event. */
export const graphOfPairs = (
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
  mode: NetworkMode = 'actors',
): Graph =>
  graphOf(
    scene(
      ids.map((id) => node(id)),
      pairs.map((pair, index) => event(`e${index}`, pair)),
    ),
    mode,
  );

/** Numbers that look random and are the same every time (Park and Miller). */
export function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) yield (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** A list in another order. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const random = numbers(seed);
  return list
    .map((item) => ({ item, order: random.next().value }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}
