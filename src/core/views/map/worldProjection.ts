import { geoDistance, geoEqualEarth, geoInterpolate, type GeoProjection } from 'd3-geo';
import type { Point } from '../../dossier/model';
import type { Pair } from '../picture/viewport';

/** How wide the world is in units of the picture. */
export const worldWidth = 1000;
/** How high it is then. */
export const worldHeight = 486.74;
/** The meridian in the middle of a map of the whole world: its edges then cut no land but ice. */
const middleOfWorld = 11;
/** Turning the globe by steps keeps the picture still while places come and go. */
const step = 15;
/** A longer leg is drawn along the globe in parts of about this length, in radians. */
const part = 0.07;

/** The world in the Equal Earth projection (Šavrič, Patterson and Jenny, 2018), turned to some points. */
export function worldProjection(points: readonly Point[]): GeoProjection {
  const projection = geoEqualEarth().rotate([-middleOf(points), 0]);
  return projection.fitWidth(worldWidth, { type: 'Sphere' });
}

/** The longitude in the middle of the shortest stretch that holds all points. */
export function middleOf(points: readonly Point[]): number {
  const longitudes = points.map(([longitude]) => longitude).sort((one, other) => one - other);
  const [first] = longitudes;
  if (first === undefined) return middleOfWorld;
  let widest = { gap: -1, end: first };
  for (const [index, longitude] of longitudes.entries()) {
    const next = longitudes[index + 1] ?? first + 360;
    if (next - longitude > widest.gap) widest = { gap: next - longitude, end: next };
  }
  const span = 360 - widest.gap;
  if (span > 180) return middleOfWorld;
  const middle = Math.round((widest.end + span / 2) / step) * step;
  return ((middle + 540) % 360) - 180;
}

/**
 * A line between points on the globe as lines in the picture: long legs follow the globe, and a line
 * over the edge of the picture goes on at the other side.
 */
export function projectedLine(
  projection: GeoProjection,
  points: readonly Point[],
): readonly (readonly Pair[])[] {
  const lines: Pair[][] = [[]];
  for (const point of alongGlobe(points)) {
    const place = projection([point[0], point[1]]);
    if (!place) continue;
    const line = lines.at(-1) ?? [];
    const before = line.at(-1);
    if (before && Math.abs(place[0] - before[0]) > worldWidth / 3) lines.push([place]);
    else line.push(place);
  }
  return lines.filter((line) => line.length > 1);
}

function alongGlobe(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!next) return [point];
    const [from, to]: [number, number][] = [[...point], [...next]];
    if (!from || !to) return [point];
    const parts = Math.max(1, Math.floor(geoDistance(from, to) / part / 4) * 4);
    const between = geoInterpolate(from, to);
    return Array.from({ length: parts }, (_, at) => between(at / parts));
  });
}
