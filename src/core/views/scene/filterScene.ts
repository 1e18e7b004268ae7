import { dateSpan } from '../../dossier/dates';
import type { Edtf, Reliability } from '../../dossier/model';
import { countsOf, noCounts, difference, type KindCounts } from './kindCounts';
import { participants } from './scopeIds';
import type { Scene, SceneEvent, SceneFilter, SceneNode } from './scene';
import { queryWords, textsOf } from './sceneTexts';

/** A scene with what the filter leaves of it. */
export interface FilteredScene {
  /** The same object where nothing is filtered. */
  readonly scene: Scene;
  /** How many things of each kind there would be if no kind were hidden. */
  readonly found: KindCounts;
  /** How many things of each kind the filter hides. */
  readonly hidden: KindCounts;
}

/** A filter that hides nothing. */
export const noFilter: SceneFilter = { text: '', hiddenKinds: [], types: [] };

/** A filter with another range of dates, open at an end that is not given. */
export function withRange(
  { text, hiddenKinds, types, reliability }: SceneFilter,
  range: Pick<SceneFilter, 'from' | 'to'>,
): SceneFilter {
  return { text, hiddenKinds, types, ...(reliability && { reliability }), ...range };
}

/** A filter with another least reliable source, or none. */
export function withReliability(
  { text, hiddenKinds, types, from, to }: SceneFilter,
  reliability: Reliability | undefined,
): SceneFilter {
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { text, hiddenKinds, types, ...range, ...(reliability && { reliability }) };
}

/** Whether a filter may hide anything. */
export function isFiltering(filter: SceneFilter): boolean {
  return filter.hiddenKinds.length > 0 || isNarrowing(filter);
}

const isNarrowing = ({ text, from, to, types, reliability }: SceneFilter): boolean =>
  queryWords(text).length > 0 ||
  types.length > 0 ||
  [from, to, reliability].some((part) => part !== undefined);

/**
 * What a filter leaves of a scene. An event stays where its words (its own names and those of all
 * that it names), its date, type and sources do. Actors, projects and places stay where such an
 * event names them, or where they meet the filter by themselves: by their own names and sources, and
 * by their own dates where a range is asked for.
 */
export function filterScene(scene: Scene, filter: SceneFilter): FilteredScene {
  if (!isFiltering(filter)) {
    return { scene, found: countsOf(scene.nodes, scene.events), hidden: noCounts };
  }
  const isShownKind = ({ link }: SceneNode | SceneEvent): boolean =>
    !filter.hiddenKinds.includes(link.kind);
  const { nodes, events } = isNarrowing(filter) ? narrow(scene, filter) : scene;
  const shown = nodes.filter(isShownKind);
  const ids = new Set(shown.map(({ link }) => link.id));
  const filtered: Scene = {
    ...scene,
    nodes: shown,
    events: events
      .filter(isShownKind)
      .map((event) => (shown.length === scene.nodes.length ? event : within(event, ids))),
    offices: officesWithin(scene, filter, ids),
    ties: scene.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
  return {
    scene: filtered,
    found: countsOf(nodes, events),
    hidden: difference(
      countsOf(scene.nodes, scene.events),
      countsOf(filtered.nodes, filtered.events),
    ),
  };
}

function narrow(scene: Scene, filter: SceneFilter): Pick<Scene, 'nodes' | 'events'> {
  const words = queryWords(filter.text);
  const texts = words.length > 0 ? textsOf(scene) : undefined;
  const has = ({ link }: SceneNode | SceneEvent, among: 'nodes' | 'events'): boolean => {
    const text = texts?.[among].get(link.id) ?? '';
    return words.every((word) => text.includes(word));
  };
  const types = new Set(filter.types);
  const touches = toucher(filter);
  const events = scene.events.filter(
    (event) =>
      touches(event.date, event.date) &&
      (types.size === 0 || (event.type !== undefined && types.has(event.type))) &&
      isGood(event.reliability, filter.reliability) &&
      has(event, 'events'),
  );
  const named = new Set(events.flatMap(participants));
  const nodes = scene.nodes.filter(
    (node) =>
      named.has(node.link.id) ||
      (types.size === 0 &&
        touches(node.from, node.to) &&
        isGood(node.reliability, filter.reliability) &&
        has(node, 'nodes')),
  );
  return { nodes, events };
}

const isGood = (best: Reliability | undefined, least: Reliability | undefined): boolean =>
  least === undefined || (best !== undefined && best <= least);

/** A test whether a spell touches the range of a filter; one without any date does so only where none is asked for. */
function toucher({ from, to }: SceneFilter): (begin?: Edtf, end?: Edtf) => boolean {
  if (from === undefined && to === undefined) return () => true;
  const first = (from === undefined ? undefined : dateSpan(from)?.first) ?? -Infinity;
  const last = (to === undefined ? undefined : dateSpan(to)?.last) ?? Infinity;
  return (begin, end) => {
    const begins = begin === undefined ? undefined : dateSpan(begin);
    const ends = end === undefined ? undefined : dateSpan(end);
    const [low, high] = [begins?.first ?? -Infinity, ends?.last ?? Infinity];
    // Of what has no date nobody can say that it touches the range.
    if (low === -Infinity && high === Infinity) return false;
    return low <= last && high >= first;
  };
}

function officesWithin(
  scene: Scene,
  filter: SceneFilter,
  ids: ReadonlySet<string>,
): Scene['offices'] {
  const touches = toucher(filter);
  return scene.offices
    .filter(({ person, from, to }) => ids.has(person) && touches(from, to))
    .map(({ of, ...office }) => (of !== undefined && ids.has(of) ? { ...office, of } : office));
}

function within(event: SceneEvent, ids: ReadonlySet<string>): SceneEvent {
  const only = (list: readonly string[]): readonly string[] => list.filter((id) => ids.has(id));
  return {
    ...event,
    actor: only(event.actor),
    recipient: only(event.recipient),
    present: only(event.present),
    place: only(event.place),
    about: only(event.about),
  };
}
