import type { Point } from '../dossier/model';

/**
 * A line as parts that do not cross the 180th meridian (RFC 7946, 3.1.9): a step of more than half
 * the way round the globe is the other way round, cut in two at the meridian.
 */
export function splitAtAntimeridian(line: readonly Point[]): readonly (readonly Point[])[] {
  const parts: Point[][] = [[]];
  for (const [index, point] of line.entries()) {
    const before = line[index - 1];
    if (before && Math.abs(point[0] - before[0]) > 180) {
      const edge = before[0] > 0 ? 180 : -180;
      const latitude = latitudeAt(before, point, edge);
      parts.at(-1)?.push([edge, latitude]);
      parts.push([[-edge, latitude]]);
    }
    parts.at(-1)?.push(point);
  }
  return parts;
}

/** Where the short way between two points meets the meridian, on a straight line between them. */
function latitudeAt(from: Point, to: Point, edge: number): number {
  const target = to[0] + Math.sign(edge) * 360;
  const share = target === from[0] ? 0 : (edge - from[0]) / (target - from[0]);
  return from[1] + share * (to[1] - from[1]);
}
