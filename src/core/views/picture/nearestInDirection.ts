import type { Pair } from './viewport';

/** Where an arrow key leads. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const ahead: Readonly<Record<Direction, Pair>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The direction of an arrow key; undefined for any other key. */
export function arrowDirection(key: string): Direction | undefined {
  return arrows[key];
}

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
