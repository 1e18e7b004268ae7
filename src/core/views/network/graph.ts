import type { EntityLink } from '../lines';
import type { Scene, SceneEvent } from '../scene/scene';
import { sharedEvents } from './sharedEvents';

/** What is drawn: actors, projects and events, or actors alone, tied by the events they share. */
export type NetworkMode = 'all' | 'actors';

/** One thing in the network. */
export interface GraphNode {
  readonly link: EntityLink;
  /** How many events it is in; of an event, how many take part or are its subject. */
  readonly weight: number;
}

/** All that ties two things, as one line. */
export interface GraphEdge {
  /** The id that sorts first. */
  readonly from: string;
  readonly to: string;
  /** The ids of the events that make it, in order of date. */
  readonly events: readonly string[];
  /** What else makes it, in words: `Foreign Minister`; each once. */
  readonly ties: readonly string[];
  /** How many events and ties make it. */
  readonly weight: number;
}

/** Who is tied to whom: nodes and edges in an order that depends on nothing but what they are. */
export interface Graph {
  /** The busiest first. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** How many events have so many participants that these are not tied to each other. */
  readonly crowded: number;
}

/** The network of a scene. */
export function graphOf(scene: Scene, mode: NetworkMode): Graph {
  const links = new Map(
    scene.nodes.flatMap(({ link }) =>
      isActor(link) || (mode === 'all' && link.kind === 'project') ? [[link.id, link]] : [],
    ),
  );
  const gatherings = scene.events.map((event) => ({
    event,
    members: [...new Set(membersOf(event))].filter((id) => links.has(id)),
  }));
  const edges = edgeCollector();
  let crowded = 0;
  if (mode === 'actors') {
    const shared = sharedEvents(
      gatherings.map(({ event, members }) => ({ id: event.link.id, members })),
    );
    ({ crowded } = shared);
    for (const { from, to, events } of shared.pairs)
      for (const event of events) edges.add(from, to, { event });
  } else {
    for (const { event, members } of gatherings) {
      const { id } = event.link;
      for (const member of members) edges.add(member, id, { event: id });
    }
  }
  for (const { from, to, text } of scene.ties)
    if (links.has(from) && links.has(to)) edges.add(from, to, { tie: text });

  const counts = new Map<string, number>();
  for (const { members } of gatherings)
    for (const id of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  const nodes = [...links.values()].map((link) => ({ link, weight: counts.get(link.id) ?? 0 }));
  if (mode === 'all')
    nodes.push(
      ...gatherings.map(({ event: { link }, members }) => ({ link, weight: members.length })),
    );
  return { nodes: nodes.sort(byWeight), edges: edges.all(), crowded };
}

const isActor = ({ kind }: EntityLink): boolean =>
  kind === 'person' || kind === 'state' || kind === 'organisation';

const membersOf = ({ actor, recipient, present, about }: SceneEvent): readonly string[] => [
  ...actor,
  ...recipient,
  ...present,
  ...about,
];

function edgeCollector(): {
  add: (one: string, other: string, by: { event?: string; tie?: string }) => void;
  all: () => readonly GraphEdge[];
} {
  const edges = new Map<
    string,
    { from: string; to: string; events: Set<string>; ties: Set<string> }
  >();
  return {
    add: (one, other, { event, tie }) => {
      if (one === other) return;
      const [from, to] = one < other ? [one, other] : [other, one];
      const key = edgeKey(from, to);
      let edge = edges.get(key);
      if (!edge) edges.set(key, (edge = { from, to, events: new Set(), ties: new Set() }));
      if (event !== undefined) edge.events.add(event);
      if (tie !== undefined) edge.ties.add(tie);
    },
    all: () =>
      [...edges]
        .sort(([one], [other]) => compare(one, other))
        .map(([, { from, to, events, ties }]) => ({
          from,
          to,
          events: [...events],
          ties: [...ties],
          weight: events.size + ties.size,
        })),
  };
}

/** What an edge is known by, whichever end is named first. */
export function edgeKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

function byWeight(one: GraphNode, other: GraphNode): number {
  return other.weight - one.weight || compare(one.link.id, other.link.id);
}

/** The order of two ids, the same in every language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
