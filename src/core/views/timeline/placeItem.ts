import type { FitText, FittedText, Measure } from './fitText';
import type { LaneRows } from './laneRows';
import type { TimelineItem } from './timelineItem';

/** What of time is in sight, and how large. All x are pixels from day 0. */
export interface PlacingFrame {
  /** Pixels for a day. */
  readonly scale: number;
  /** The edges of what is in sight, the left one first: no label lies across one of them. */
  readonly edges: readonly [left: number, right: number];
  readonly measure: Measure;
  readonly fit: FitText;
}

/** One item that stands for itself. */
export interface PlacedItem {
  readonly type: 'item';
  readonly item: TimelineItem;
  readonly row: number;
  /** From where to where it is drawn, its fading ends and its label apart. */
  readonly x0: number;
  readonly x1: number;
  /** False for what is too short at this zoom to be more than a point. */
  readonly isBar: boolean;
  /** True for a point that stands beside its place, without its fading ends, for want of room. */
  readonly isSqueezed?: true;
  readonly label?: PlacedLabel;
}

/** A label beside a point, or on a bar and as far beyond it as it needs. */
export interface PlacedLabel extends FittedText {
  readonly x: number;
}

/** The width of a point. */
export const pointWidth = 11;
/** How far an end that nobody knows is drawn. */
export const fadeWidth = 36;
/** From the left end of a point to where its label begins; on a bar there is a little more room. */
const labelStart = pointWidth + 5;
/** From the left end of a bar to where its label begins. */
export const barLabelStart = labelStart + 4;
/** What is left free between two marks. */
export const gap = 6;
/** What is shorter is drawn as a point. */
const leastBar = 20;
const longestLabel = 280;
const longestOnBar = 480;
const shortestLabel = 56;
const roomStep = 16;

/** From where to where an item is drawn at a scale, its fading ends apart. */
export function extentOf(
  { date }: TimelineItem,
  scale: number,
): Pick<PlacedItem, 'x0' | 'x1' | 'isBar'> {
  const [from, to] = [date.first * scale, date.end * scale];
  if (to - from >= leastBar) return { x0: from, x1: to, isBar: true };
  const x0 = (from + to - pointWidth) / 2;
  return { x0, x1: x0 + pointWidth, isBar: false };
}

/** Places an item without its label in the topmost row that has room; undefined where none has. */
export function placeBare(
  item: TimelineItem,
  rows: LaneRows,
  { scale }: PlacingFrame,
): PlacedItem | undefined {
  const extent = extentOf(item, scale);
  const [from, to] = reachOf(item, extent);
  const row = rows.free(from, to);
  if (row === undefined) return undefined;
  rows.take(row, from, to);
  return { type: 'item', item, row, ...extent };
}

/**
 * Places an item with its label: whole at the right of it, else whole at the left, else cut to the
 * room that there is. Undefined where there is room for no more than a few letters.
 */
export function placeLabelled(
  item: TimelineItem,
  rows: LaneRows,
  frame: PlacingFrame,
): PlacedItem | undefined {
  const extent = extentOf(item, frame.scale);
  const [from, to] = reachOf(item, extent);
  // Most have no room at all where many are.
  if (rows.free(from, to) === undefined) return undefined;
  const start = extent.x0 + (extent.isBar ? barLabelStart : labelStart);
  const put = (text: FittedText | undefined, side: Side): PlacedItem | undefined => {
    if (!text) return undefined;
    const label = { ...text, x: side === 'right' ? start : from - gap - text.width };
    if (isCut(label, extent, frame)) return undefined;
    const taken = [
      Math.min(from, label.x - gap),
      Math.max(to, label.x + label.width + gap),
    ] as const;
    const row = rows.free(...taken);
    if (row === undefined) return undefined;
    rows.take(row, ...taken);
    return { type: 'item', item, row, ...extent, label };
  };
  const [left, right] = frame.edges;
  const seen = Math.min(extent.x1, right) - Math.max(extent.x0, left) - barLabelStart - gap;
  const most = Math.max(longestLabel, extent.isBar ? Math.min(seen, longestOnBar) : 0);
  const whole = frame.fit(item.label, most);
  const sides: readonly Side[] = extent.isBar ? ['right'] : ['right', 'left'];
  for (const side of sides) {
    const placed = put(whole, side);
    if (placed) return placed;
  }
  for (const side of sides) {
    const room = roomFor(side, extent, [from, to], start, rows, frame);
    const placed = room > 0 ? put(frame.fit(item.label, room), side) : undefined;
    if (placed) return placed;
  }
  return undefined;
}

type Side = 'left' | 'right';

/** From where to where an item is drawn with its fading ends, and what stays free beside it. */
function reachOf({ date }: TimelineItem, { x0, x1 }: Extent): readonly [number, number] {
  return [x0 - (date.fadesIn ? fadeWidth : 0), x1 + (date.fadesOut ? fadeWidth : 0) + gap];
}

type Extent = Pick<PlacedItem, 'x0' | 'x1' | 'isBar'>;

/** The pixels that a label may have at a side, at most; 0 where it is not worth having. */
function roomFor(
  side: Side,
  { x0, x1 }: Extent,
  [from, to]: readonly [number, number],
  start: number,
  rows: LaneRows,
  { edges: [left, right] }: PlacingFrame,
): number {
  const free = rows.roomiest(from, to, side)?.room ?? -Infinity;
  const room =
    side === 'right'
      ? Math.min(to + free - gap, x0 < right ? right : Infinity) - start
      : Math.min(free, x1 > left ? from - left : Infinity) - 2 * gap;
  // In steps: a label that is cut anew at each pixel of a zoom flickers.
  const most = Math.floor(Math.min(room, longestLabel) / roomStep) * roomStep;
  return most >= shortestLabel ? most : 0;
}

/** True for a label across an edge of what is in sight, but for one that can move along its bar. */
function isCut(
  { x, width }: PlacedLabel,
  { x0, x1, isBar }: Extent,
  { edges: [left, right] }: PlacingFrame,
): boolean {
  const lies = (edge: number): boolean => x < edge && edge < x + width;
  const moves = isBar && x0 < left && Math.min(x1, right) - left > width + gap;
  return lies(right) || (lies(left) && !moves);
}
