import { cutText, type Measure } from './cutText';
import type { LaneRows } from './laneRows';
import type { TimelineItem } from './timelineItem';

/** What of time is in sight, and how large. All x are pixels from day 0. */
export interface PlacingFrame {
  /** Pixels for a day. */
  readonly scale: number;
  /** The edges of what is in sight, the left one first: no label lies across one of them. */
  readonly edges: readonly [left: number, right: number];
  readonly measure: Measure;
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
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** The width of a point. */
export const pointWidth = 11;
/** How far an end that nobody knows is drawn. */
export const fadeWidth = 36;
/** From the left end of a bar or a point to where its label begins. */
export const labelStart = pointWidth + 5;
/** What is left free between two marks. */
export const gap = 6;
/** What is shorter is drawn as a point. */
const leastBar = 20;
const longestLabel = 280;
const shortestLabel = 56;
const roomStep = 8;

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
  const put = (label: PlacedLabel): PlacedItem | undefined => {
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
  const labelled = (text: string, side: 'left' | 'right'): PlacedLabel => {
    const width = frame.measure(text);
    return { text, width, x: side === 'right' ? extent.x0 + labelStart : from - gap - width };
  };
  const text = cutText(item.label, longestLabel, frame.measure) ?? '…';
  const sides = extent.isBar ? (['right'] as const) : (['right', 'left'] as const);
  for (const side of sides) {
    const whole = put(labelled(text, side));
    if (whole) return whole;
  }
  for (const side of sides) {
    const cut = cutText(item.label, roomFor(side, extent, [from, to], rows, frame), frame.measure);
    const short = cut === undefined ? undefined : put(labelled(cut, side));
    if (short) return short;
  }
  return undefined;
}

/** From where to where an item is drawn with its fading ends, and what stays free beside it. */
function reachOf({ date }: TimelineItem, { x0, x1 }: Extent): readonly [number, number] {
  return [x0 - (date.fadesIn ? fadeWidth : 0), x1 + (date.fadesOut ? fadeWidth : 0) + gap];
}

type Extent = Pick<PlacedItem, 'x0' | 'x1' | 'isBar'>;

/** The pixels that a label may have at a side, at most; 0 where it is not worth having. */
function roomFor(
  side: 'left' | 'right',
  { x0, x1 }: Extent,
  [from, to]: readonly [number, number],
  rows: LaneRows,
  { edges: [left, right] }: PlacingFrame,
): number {
  const free = rows.roomiest(from, to, side)?.room ?? -Infinity;
  const room =
    side === 'right'
      ? Math.min(to + free - gap, x0 < right ? right : Infinity) - (x0 + labelStart)
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
