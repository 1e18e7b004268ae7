// Makes the coastline of the map from Natural Earth's land at 1:50 million (package world-atlas).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * @typedef {[x: number, y: number]} Step in degrees, or in units of the topology's grid
 * @typedef {{ type: 'MultiPolygon', arcs: number[][][] }} Land
 * @typedef {import('topojson-specification').Topology<{ land: import('topojson-specification').GeometryCollection }>} Atlas
 */

/** How far the line may be off the atlas's, in degrees: what is not seen at the largest scale. */
const tolerance = 0.06;
/** The smallest island that is drawn, in square degrees at the equator. */
const leastIsland = 0.02;

/**
 * The land of the world: its coastline, no borders.
 * @returns {Promise<import('./src/core/views/map/packedCoastline').Land>}
 */
export async function coastline() {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json');
  /** @type {unknown} */
  const json = JSON.parse(await readFile(file, 'utf8'));
  const atlas = /** @type {Atlas} */ (json);
  const arcs = atlas.arcs.map((arc) => degreesOf(arc, atlas));
  const [land] = atlas.objects.land.geometries;
  if (land?.type !== 'MultiPolygon') throw new Error('The atlas holds no land.');
  const polygons = land.arcs.filter(
    ([outline]) => outline && Math.abs(areaOf(outline, arcs)) >= leastIsland,
  );
  const lines = arcs.map(simplified);
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) => rings.map((ring) => joined(ring, lines))),
  };
}

/**
 * The corners of an arc in degrees.
 * @param {number[][]} arc differences
 * @param {Atlas} atlas
 * @returns {Step[]}
 */
function degreesOf(arc, { transform }) {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The corners of a ring; each arc begins where the one before ends.
 * @param {readonly number[]} ring
 * @param {readonly Step[][]} arcs
 */
function joined(ring, arcs) {
  return ring.flatMap((at, index) => {
    const arc = at < 0 ? (arcs[~at] ?? []).toReversed() : (arcs[at] ?? []);
    return index === 0 ? arc : arc.slice(1);
  });
}

/**
 * An arc without the corners that are hardly off the line between those that stay (Douglas and
 * Peucker, 1973). A ring is cut in two first, at the corner farthest from its end.
 * @param {readonly Step[]} arc
 * @returns {Step[]}
 */
function simplified(arc) {
  const [first, last] = [arc[0], arc.at(-1)];
  if (!first || !last || arc.length < 3) return [...arc];
  const off = arc.map((corner) => distance(corner, first, last));
  const at = off.indexOf(Math.max(...off));
  const isRing = first[0] === last[0] && first[1] === last[1];
  if (!isRing && (off[at] ?? 0) < tolerance) return [first, last];
  return [...simplified(arc.slice(0, at + 1)), ...simplified(arc.slice(at)).slice(1)];
}

/**
 * How far a corner is off a line between two others, in degrees as they are at the equator.
 * @param {Step} corner
 * @param {Step} from
 * @param {Step} to
 */
function distance([x, y], [x0, y0], [x1, y1]) {
  const narrow = Math.cos((y * Math.PI) / 180);
  const [dx, dy] = [(x1 - x0) * narrow, y1 - y0];
  const [px, py] = [(x - x0) * narrow, y - y0];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return Math.hypot(px - share * dx, py - share * dy);
}

/**
 * The area in a ring, in square degrees at the equator.
 * @param {readonly number[]} ring
 * @param {readonly Step[][]} arcs
 */
function areaOf(ring, arcs) {
  const corners = joined(ring, arcs);
  let area = 0;
  for (const [index, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y];
    area += (x * nextY - nextX * y) / 2;
  }
  return area * Math.cos(((corners[0]?.[1] ?? 0) * Math.PI) / 180);
}
