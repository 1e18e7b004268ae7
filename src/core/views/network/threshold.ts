import type { GraphEdge } from './graph';

/** With more lines than these a picture is a ball of wool. */
const readable = 1500;

/** The weights from which edges can be shown: every weight that occurs, the least first. */
export function weightsOf(edges: readonly GraphEdge[]): readonly number[] {
  return [...new Set(edges.map(({ weight }) => weight))].sort((one, other) => one - other);
}

/** The least weight to begin with: all edges where they can be read, else the strongest of them. */
export function leastWeight(edges: readonly GraphEdge[]): number {
  const weights = weightsOf(edges);
  const shown = (least: number): number => edges.filter(({ weight }) => weight >= least).length;
  return weights.find((least) => shown(least) <= readable) ?? weights.at(-1) ?? 1;
}
