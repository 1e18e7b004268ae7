/** Land as GeoJSON has it: polygons of rings, each an outline and then its lakes. */
export interface Land {
  readonly type: 'MultiPolygon';
  /** The last corner of a ring is its first again. */
  readonly coordinates: Corner[][][];
}

/** Longitude and latitude, in degrees. */
type Corner = [longitude: number, latitude: number];

/*
 * The coastline as it ships: a sixth of its GeoJSON. A line is a ring, and an empty line stands
 * between two polygons. A corner is two numbers, how far it is east and north of the one before; the
 * first of a ring is counted from 0, 0, and the last, which is the first again, is left out. A small
 * number is one letter of ASCII; before that of a larger one stands one of Greek or Cyrillic, for its
 * nineties.
 */

/** What the numbers count, in degrees: some 2 km. */
const grid = 0.02;
/** The letter of ASCII for none. */
const none = 0x50;
/** The letter for no nineties. */
const noNineties = 0x400;
/** The first that stands for nineties. */
const firstNineties = 0x300;

/** Packs polygons with corners in degrees onto the grid. */
export function packCoastline({ coordinates }: Land): string {
  return coordinates.map((rings) => rings.map(packRing).join('\n')).join('\n\n');
}

function packRing(corners: readonly Corner[]): string {
  let [before, text]: [readonly number[], string] = [[0, 0], ''];
  for (const corner of corners.slice(0, -1)) {
    const now = corner.map((degrees) => Math.round(degrees / grid));
    const step = now.map((at, axis) => at - (before[axis] ?? 0));
    if (text === '' || step.some((number) => number !== 0)) text += step.map(packNumber).join('');
    before = now;
  }
  return text;
}

function packNumber(number: number): string {
  const nineties = Math.round(number / 90);
  const rest = String.fromCharCode(none + number - nineties * 90);
  return nineties === 0 ? rest : String.fromCharCode(noNineties + nineties) + rest;
}

/** The polygons of a packed coastline; none where the text holds none. */
export function unpackCoastline(text: string): Land {
  const coordinates = text
    .split('\n\n')
    .map((polygon) => polygon.split('\n').map(unpackRing))
    .filter(([outline]) => (outline?.length ?? 0) > 3);
  return { type: 'MultiPolygon', coordinates };
}

function unpackRing(text: string): Corner[] {
  const corners: Corner[] = [];
  const at: [number, number] = [0, 0];
  let axis: 0 | 1 = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index);
    if (letter >= firstNineties) {
      at[axis] += (letter - noNineties) * 90;
      continue;
    }
    at[axis] += letter - none;
    if (axis === 1) corners.push([at[0] * grid, at[1] * grid]);
    axis = axis === 0 ? 1 : 0;
  }
  const [first] = corners;
  return first ? [...corners, first] : [];
}
