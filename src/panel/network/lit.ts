import type { GraphEdge } from '../../core/views/network/graph';
import { edgeKey } from '../../core/views/network/graph';
import type { Neighbours } from '../../core/views/network/neighbours';
import { shortestPath, type PathStep } from '../../core/views/network/shortestPath';
import type { Chosen } from './networkView';

/** What stands out while the rest is dimmed. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly GraphEdge[];
  /** Of a path, its steps; undefined where there is no way. */
  readonly path?: readonly PathStep[];
}

/** What a choice or a search puts into light; undefined where all is to be seen alike. */
export function litBy(
  chosen: Chosen | undefined,
  neighbours: Neighbours,
  found: ReadonlySet<string> | undefined,
): Lit | undefined {
  if (chosen?.type === 'one') {
    const near = neighbours.get(chosen.id);
    if (near)
      return {
        nodes: new Set([chosen.id, ...near.map(({ id }) => id)]),
        edges: near.map(({ edge }) => edge),
      };
  }
  if (chosen?.type === 'line') {
    const key = edgeKey(chosen.from, chosen.to);
    const edge = neighbours
      .get(chosen.from)
      ?.find(({ id }) => edgeKey(chosen.from, id) === key)?.edge;
    if (edge) return { nodes: new Set([edge.from, edge.to]), edges: [edge] };
  }
  if (chosen?.type === 'path') {
    const { from, to } = chosen;
    const path = to === undefined ? undefined : shortestPath(neighbours, from, to);
    const ends = to === undefined ? [from] : [from, to];
    return {
      nodes: new Set([...ends, ...(path ?? []).map((step) => step.to)]),
      edges: (path ?? []).map(({ edge }) => edge),
      ...(path && { path }),
    };
  }
  return found && { nodes: found, edges: [] };
}
