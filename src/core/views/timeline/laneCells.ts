import type { Day } from '../../dossier/dates';
import { underWay, type LaneIndex } from './laneIndex';
import type { PlacingFrame } from './placeItem';
import { firstWhere } from '../../firstWhere';

/** What of time is laid out, and into how many rows. */
export interface LaneFrame extends PlacingFrame {
  /** The x between which something is placed. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

/** What is counted together begins in one stretch of this width. */
export const cellWidth = 40;
/** Items that begin in one stretch of the lane, or the one of all that began before it. */
export interface Cell {
  readonly x: number;
  /** The items `[from, to)` of the index… */
  readonly from: number;
  readonly to: number;
  /** …that have not ended by this day. */
  readonly after?: Day;
  readonly count: number;
  /** The indexes of those that are tried one by one, in no order. */
  readonly tried: readonly number[];
}

/** The cells of a lane that have something in them. What it costs depends on their number and not on that of the items. */
export function cellsIn(index: LaneIndex, { scale, from, to, rows }: LaneFrame): readonly Cell[] {
  const { firsts, byImportance, byEnd } = index;
  const cells: Cell[] = [];
  const cellOf = (day: number): number => Math.floor((day * scale) / cellWidth);
  // No more labels than rows begin in one cell.
  const most = rows + 2;
  const start = firstWhere(firsts, (first) => first * scale >= from);
  const after = from / scale;
  const lasting = byEnd.greatestOf(0, start, most, after);
  if (lasting.length > 0) {
    const count = underWay(index, start, after);
    cells.push({ x: from - cellWidth, from: 0, to: start, after, count, tried: lasting });
  }
  for (let at = start; at < firsts.length;) {
    const first = firsts[at] ?? Infinity;
    if (first * scale >= to) break;
    const cell = cellOf(first);
    const next = firstWhere(firsts, (each) => cellOf(each) > cell, at);
    const tried = byImportance.greatestOf(at, next, most);
    cells.push({ x: cell * cellWidth, from: at, to: next, count: next - at, tried });
    at = next;
  }
  return cells;
}
