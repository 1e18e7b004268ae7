import { spell } from './importedDate';
import type { Library } from '../dossier/library';
import type { Edtf, Entity, Place, Source } from '../dossier/model';
import { sharedEvents } from '../views/network/sharedEvents';

/** One actor, project or event. */
export interface NetworkNode {
  readonly entity: Exclude<Entity, Place | Source>;
}

/** One tie between two nodes. */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** What ties them: `actor`, `recipient`, `present`, `about`, `part of`, `belongs to`, `office`, `party`, `shared events`. */
  readonly relation: string;
  readonly label?: string;
  readonly directed: boolean;
  readonly weight: number;
  /** EDTF: of the event, or how long a membership lasts. */
  readonly date?: Edtf;
}

/** The network of a library; `crowded` counts the events whose participants are not paired. */
export function networkOf(library: Library): {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly crowded: number;
} {
  const nodes = library.entities.flatMap((entity) => (isNode(entity) ? [{ entity }] : []));
  const ids = new Set(nodes.map(({ entity }) => entity.id));
  const shared = pairs(library, ids);
  const edges = [...nodes.flatMap(({ entity }) => ties(entity)), ...shared.edges].filter(
    ({ from, to }) => from !== to && ids.has(from) && ids.has(to),
  );
  return { nodes, edges, crowded: shared.crowded };
}

const isNode = (entity: Entity): entity is NetworkNode['entity'] =>
  entity.kind !== 'place' && entity.kind !== 'source';

function ties(entity: NetworkNode['entity']): readonly NetworkEdge[] {
  const tie = (to: string, relation: string, more: Partial<NetworkEdge> = {}): NetworkEdge => ({
    from: entity.id,
    to,
    relation,
    directed: true,
    weight: 1,
    ...more,
  });
  switch (entity.kind) {
    case 'state':
      return [];
    case 'person':
      return [
        ...entity.of.map((body) => tie(body, 'belongs to')),
        ...entity.offices.flatMap(({ title, of, from, to }) => {
          const date = spell(from, to);
          return of === undefined
            ? []
            : [tie(of, 'office', { label: title, ...(date !== undefined && { date }) })];
        }),
      ];
    case 'organisation':
      return [
        ...entity.of.map((body) => tie(body, 'belongs to')),
        ...entity.members.map((member) => ({ ...tie(entity.id, 'belongs to'), from: member })),
      ];
    case 'project':
      return entity.parties.map((party) => ({ ...tie(entity.id, 'party'), from: party }));
    case 'event': {
      const { date } = entity;
      const takesPart = (ids: readonly string[], relation: string): readonly NetworkEdge[] =>
        ids.map((id) => ({ ...tie(entity.id, relation, { date }), from: id }));
      return [
        ...takesPart(entity.actor, 'actor'),
        ...takesPart(entity.recipient, 'recipient'),
        ...takesPart(entity.present, 'present'),
        ...entity.about.map((id) => tie(id, 'about', { date })),
        ...(entity.partOf === undefined ? [] : [tie(entity.partOf, 'part of', { date })]),
      ];
    }
  }
}

/** One undirected edge for each two who share events, weighted by how many. */
function pairs(
  library: Library,
  ids: ReadonlySet<string>,
): { readonly edges: readonly NetworkEdge[]; readonly crowded: number } {
  const shared = sharedEvents(
    library.events.map(({ id, actor, recipient, present, about }) => ({
      id,
      members: [...actor, ...recipient, ...present, ...about].filter(
        (member) => ids.has(member) && library.get(member)?.kind !== 'event',
      ),
    })),
  );
  const edges = shared.pairs.map(({ from, to, events: { length } }) => ({
    from,
    to,
    weight: length,
    relation: 'shared events',
    label: length === 1 ? '1 shared event' : `${length} shared events`,
    directed: false,
  }));
  return { edges, crowded: shared.crowded };
}
