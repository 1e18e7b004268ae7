import type { Day } from '../../dossier/dates';
import { cellWidth, type Cell, type LaneFrame } from './laneCells';
import type { LaneIndex } from './laneIndex';
import type { Placed } from './placed';
import { extentOf, gap, pointWidth, type PlacedItem } from './placeItem';
import type { TimelineItem } from './timelineItem';

/**
 * What of a cell has found no room: a mark or two in the lowest row, more as one mark with their
 * number. `placed` are the indexes of those that have.
 */
export function leftOver(
  { items }: LaneIndex,
  cell: Cell,
  placed: ReadonlySet<number>,
  { scale, rows, measure }: LaneFrame,
): readonly Placed[] {
  const { after = -Infinity } = cell;
  const count = cell.count - placed.size;
  const members = (): readonly TimelineItem[] =>
    items
      .slice(cell.from, cell.to)
      .filter(({ date }, at) => !placed.has(cell.from + at) && date.end > after);
  if (count * (pointWidth + gap) <= cellWidth) return points(members(), cell, scale, rows - 1);
  const width = Math.min(cellWidth - 4, Math.max(20, measure(countText(count)) + 12));
  const x = cell.x + (cellWidth - width) / 2;
  const [first, last] =
    cell.after === undefined ? daysOf(items, cell, placed) : [Math.ceil(after), Math.ceil(after)];
  const isUnderWay = cell.after !== undefined;
  return [{ type: 'cluster', row: rows - 1, x, width, count, isUnderWay, first, last, members }];
}

/** The days on which the first and the last of a cell begin, those apart that are placed. */
function daysOf(
  items: readonly TimelineItem[],
  cell: Cell,
  placed: ReadonlySet<number>,
): readonly [Day, Day] {
  let [from, to] = [cell.from, cell.to - 1];
  while (placed.has(from)) from++;
  while (placed.has(to)) to--;
  const first = items[from]?.date.first ?? 0;
  return [first, items[to]?.date.first ?? first];
}

/** Points side by side in a cell, as near to their places as may be. */
function points(
  items: readonly TimelineItem[],
  cell: Cell,
  scale: number,
  row: number,
): readonly PlacedItem[] {
  const each = pointWidth + gap;
  return items.map((item, at) => {
    const least = cell.x + at * each;
    const most = cell.x + cellWidth - (items.length - at) * each;
    const x0 = Math.min(Math.max(extentOf(item, scale).x0, least), most);
    return { type: 'item', item, row, x0, x1: x0 + pointWidth, isBar: false, isSqueezed: true };
  });
}

/** A number of at most four signs: `12`, `1.2k`. */
export function countText(count: number): string {
  if (count < 1000) return String(count);
  const thousands = count / 1000;
  return `${thousands < 9.95 ? thousands.toFixed(1) : Math.round(thousands)}k`;
}
