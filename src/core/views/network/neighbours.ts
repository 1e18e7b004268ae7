import { compare, type Graph, type GraphEdge } from './graph';

/** One thing that another is tied to, and by what. */
export interface Neighbour {
  readonly id: string;
  readonly edge: GraphEdge;
}

/** For every node its neighbours, the most strongly tied first. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** Who is next to whom. */
export function neighboursOf({ nodes, edges }: Pick<Graph, 'nodes' | 'edges'>): Neighbours {
  const found = new Map<string, Neighbour[]>(nodes.map(({ link }) => [link.id, []]));
  for (const edge of edges) {
    found.get(edge.from)?.push({ id: edge.to, edge });
    found.get(edge.to)?.push({ id: edge.from, edge });
  }
  for (const each of found.values())
    each.sort((one, other) => other.edge.weight - one.edge.weight || compare(one.id, other.id));
  return found;
}
