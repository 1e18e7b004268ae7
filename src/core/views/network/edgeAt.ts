import type { Pair } from '../picture/viewport';
import type { GraphEdge } from './graph';

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
function distanceToSegment([x, y]: Pair, [x0, y0]: Pair, [x1, y1]: Pair): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / length;
  const held = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x0 - held * dx, y - y0 - held * dy);
}
