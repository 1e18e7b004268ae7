import type { Box, Pair } from './viewport';

/** Something that wants a label, in pixels. */
export interface LabelWish {
  /** The middle of what is labelled. */
  readonly at: Pair;
  /** How far from it the label stands at least. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** True where it may lie over an obstacle rather than nowhere. */
  readonly insists?: boolean;
}

/** Where a label stands: the left end and the middle of its height. */
export interface PlacedLabel {
  /** Which of the wishes. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

const gap = 3;
/** The side of a square of the grid that finds what is near. */
const cell = 64;

/**
 * Where labels stand that overlap neither each other nor the frame: each on the right of its thing,
 * else left, below or above, else nowhere. Wishes come most important first; at most so many are
 * met. Obstacles are boxes that a label lies over only where it insists.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  [width, height]: Pair,
  most = Infinity,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const [labels, blocked] = [grid(), grid()];
  for (const box of obstacles) blocked.add(box);
  const placed: PlacedLabel[] = [];
  for (const [index, wish] of wishes.entries()) {
    if (placed.length >= most) break;
    const free = places(wish).filter(
      (box) =>
        box.x0 >= 0 && box.y0 >= 0 && box.x1 <= width && box.y1 <= height && !labels.meets(box),
    );
    const box = free.find((each) => !blocked.meets(each)) ?? (wish.insists ? free[0] : undefined);
    if (!box) continue;
    labels.add(box);
    placed.push({ index, x: box.x0, y: (box.y0 + box.y1) / 2 });
  }
  return placed;
}

function places({ at: [x, y], radius, width, height }: LabelWish): readonly Box[] {
  const away = radius + gap;
  const boxAt = (x0: number, y0: number): Box => ({ x0, y0, x1: x0 + width, y1: y0 + height });
  return [
    boxAt(x + away, y - height / 2),
    boxAt(x - away - width, y - height / 2),
    boxAt(x - width / 2, y + away),
    boxAt(x - width / 2, y - away - height),
  ];
}

function grid(): { add: (box: Box) => void; meets: (box: Box) => boolean } {
  const cells = new Map<string, Box[]>();
  const keys = ({ x0, y0, x1, y1 }: Box): string[] => {
    const found = [];
    for (let column = Math.floor(x0 / cell); column <= Math.floor(x1 / cell); column++)
      for (let row = Math.floor(y0 / cell); row <= Math.floor(y1 / cell); row++)
        found.push(`${column},${row}`);
    return found;
  };
  return {
    add: (box) => {
      for (const key of keys(box)) {
        const boxes = cells.get(key);
        if (boxes) boxes.push(box);
        else cells.set(key, [box]);
      }
    },
    meets: (box) =>
      keys(box).some((key) => cells.get(key)?.some((other) => overlap(box, other)) ?? false),
  };
}

/** True where two boxes have more in common than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
}
