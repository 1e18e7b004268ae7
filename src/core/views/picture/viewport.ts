/** A width and a height, or a place on the screen, in pixels; in a picture's own units where it says so. */
export type Pair = readonly [x: number, y: number];

/** What part of a picture is in sight: the point of the picture in the middle, and pixels per unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A rectangle: least and greatest x and y. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** How small and how large a picture gets, in pixels per unit. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** The smallest box around some points; undefined where there are none. */
export function boxAround(points: Iterable<Pair>): Box | undefined {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return x0 <= x1 && y0 <= y1 ? { x0, y0, x1, y1 } : undefined;
}

/** The view that shows all of a box with a margin in pixels around it. */
export function fitted(
  { x0, y0, x1, y1 }: Box,
  [width, height]: Pair,
  margin: number,
  limits: Limits,
): Viewport {
  const room = (length: number): number => Math.max(1, length - 2 * margin);
  const k = Math.min(room(width) / (x1 - x0 || 1e-9), room(height) / (y1 - y0 || 1e-9));
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, k: within(k, limits) };
}

/** A view so many times larger or smaller; what is at a place on the screen stays there. */
export function zoomed(
  view: Viewport,
  factor: number,
  at: Pair,
  size: Pair,
  limits: Limits,
): Viewport {
  const k = within(view.k * factor, limits);
  const [x, y] = toPicture(view, at, size);
  return {
    x: x - (at[0] - size[0] / 2) / k,
    y: y - (at[1] - size[1] / 2) / k,
    k,
  };
}

/** A view after the picture was dragged by so many pixels. */
export function moved(view: Viewport, [dx, dy]: Pair): Viewport {
  return { ...view, x: view.x - dx / view.k, y: view.y - dy / view.k };
}

/** A view whose middle is in a box, so that the picture is never lost. */
export function held(view: Viewport, { x0, y0, x1, y1 }: Box): Viewport {
  const x = within(view.x, { least: x0, most: x1 });
  const y = within(view.y, { least: y0, most: y1 });
  return x === view.x && y === view.y ? view : { ...view, x, y };
}

/** A view that shows as little as may be of what is beyond a box; the box is in the middle where it is the smaller. */
export function filled(view: Viewport, box: Box, [width, height]: Pair): Viewport {
  const along = (value: number, low: number, high: number, length: number): number => {
    const half = length / 2 / view.k;
    return high - low < 2 * half
      ? (low + high) / 2
      : within(value, { least: low + half, most: high - half });
  };
  return {
    ...view,
    x: along(view.x, box.x0, box.x1, width),
    y: along(view.y, box.y0, box.y1, height),
  };
}

/** Where a point of the picture is on a screen of some size. */
export function toScreen({ x, y, k }: Viewport, point: Pair, [width, height]: Pair): Pair {
  return [(point[0] - x) * k + width / 2, (point[1] - y) * k + height / 2];
}

/** Which point of the picture is at a place on the screen. */
export function toPicture({ x, y, k }: Viewport, at: Pair, [width, height]: Pair): Pair {
  return [(at[0] - width / 2) / k + x, (at[1] - height / 2) / k + y];
}

/** The transform of SVG that draws a picture in its own units on a screen of some size. */
export function transformOf({ x, y, k }: Viewport, [width, height]: Pair): string {
  return `translate(${width / 2} ${height / 2}) scale(${k}) translate(${-x} ${-y})`;
}

/** A view that was kept as JSON; undefined where it is none. */
export function readViewport(value: unknown): Viewport | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { x, y, k } = value as Partial<Record<keyof Viewport, unknown>>;
  return isNumber(x) && isNumber(y) && isNumber(k) && k > 0 ? { x, y, k } : undefined;
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const within = (value: number, { least, most }: Limits): number =>
  Math.min(most, Math.max(least, value));
