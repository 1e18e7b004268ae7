import type { Pair } from '../viewport';
import type { GraphEdge } from './graph';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Readonly<Record<Direction, Pair>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * What lies nearest in a direction, within 45 degrees of it first, then anywhere ahead; undefined
 * where nothing is. What is off the line counts as farther away.
 */
export function nearestInDirection(
  places: ReadonlyMap<string, Pair>,
  from: string,
  direction: Direction,
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const [ux, uy] = ahead[direction];
  let best: { id: string; score: number } | undefined;
  for (const [id, [x, y]] of places) {
    const along = (x - start[0]) * ux + (y - start[1]) * uy;
    if (id === from || along <= 0) continue;
    const across = Math.abs((x - start[0]) * uy - (y - start[1]) * ux);
    const score = along + 2 * across + (across > along ? 1e6 : 0);
    if (!best || score < best.score) best = { id, score };
  }
  return best?.id;
}

/** The edge that passes nearest to a point, no farther than `reach`; undefined where none does. */
export function edgeAt(
  edges: readonly GraphEdge[],
  places: ReadonlyMap<string, Pair>,
  point: Pair,
  reach: number,
): GraphEdge | undefined {
  let best: { edge: GraphEdge; distance: number } | undefined;
  for (const edge of edges) {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    if (!from || !to) continue;
    const distance = distanceToSegment(point, from, to);
    if (distance <= reach && (!best || distance < best.distance)) best = { edge, distance };
  }
  return best?.edge;
}

/** How far a point is from a straight line between two others. */
export function distanceToSegment([x, y]: Pair, [x0, y0]: Pair, [x1, y1]: Pair): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x0 - held * dx, y - y0 - held * dy);
}
