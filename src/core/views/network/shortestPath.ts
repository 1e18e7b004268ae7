import type { GraphEdge } from './graph';
import type { Neighbours } from './neighbours';

/** One step of a path, and what makes it. */
export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly edge: GraphEdge;
}

interface Reached {
  readonly steps: number;
  /** The sum of the weights on the way. */
  readonly weight: number;
  readonly via?: PathStep;
}

/**
 * The shortest way from one thing to another; among the shortest one whose ties are strongest.
 * Undefined where there is none; no steps from a thing to itself.
 */
export function shortestPath(
  neighbours: Neighbours,
  start: string,
  end: string,
): readonly PathStep[] | undefined {
  if (!neighbours.has(start)) return undefined;
  const reached = new Map<string, Reached>([[start, { steps: 0, weight: 0 }]]);
  let front = [start];
  // Ring by ring: whatever the next ring is reached by is settled when its turn comes.
  for (let steps = 1; front.length > 0 && !reached.has(end); steps++) {
    const next: string[] = [];
    for (const from of front) {
      for (const { id, edge } of neighbours.get(from) ?? []) {
        const before = reached.get(id);
        const weight = (reached.get(from)?.weight ?? 0) + edge.weight;
        if (before && (before.steps < steps || before.weight >= weight)) continue;
        if (!before) next.push(id);
        reached.set(id, { steps, weight, via: { from, to: id, edge } });
      }
    }
    front = next;
  }
  if (!reached.has(end)) return undefined;
  const path: PathStep[] = [];
  for (let step = reached.get(end)?.via; step; step = reached.get(step.from)?.via)
    path.unshift(step);
  return path;
}
