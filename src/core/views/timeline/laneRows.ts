import { firstWhere } from '../../firstWhere';
/** Where there is still room in the rows of a lane. */
export interface LaneRows {
  /** The topmost row that is free in `[from, to)`; undefined where none is. */
  readonly free: (from: number, to: number) => number | undefined;
  /** Of the rows that are free in `[from, to)` the one with most room to a side, and how much. */
  readonly roomiest: (from: number, to: number, side: 'left' | 'right') => LaneRoom | undefined;
  readonly take: (row: number, from: number, to: number) => void;
}

/** A row, and the pixels that are free in it. */
export interface LaneRoom {
  readonly row: number;
  readonly room: number;
}

interface Row {
  readonly froms: number[];
  readonly tos: number[];
}

/** Empty rows; what is taken is looked up by halving, since rows hold many marks. */
export function laneRows(count: number): LaneRows {
  const rows = Array.from({ length: count }, (): Row => ({ froms: [], tos: [] }));
  const isFree = ({ froms, tos }: Row, from: number, to: number): boolean => {
    // What is taken never overlaps, so only the last that begins before the end can be in the way.
    const next = firstFrom(froms, to);
    return next === 0 || (tos[next - 1] ?? 0) <= from;
  };
  return {
    free: (from, to) => {
      const found = rows.findIndex((row) => isFree(row, from, to));
      return found < 0 ? undefined : found;
    },
    roomiest: (from, to, side) => {
      let best: LaneRoom | undefined;
      for (const [row, each] of rows.entries()) {
        if (!isFree(each, from, to)) continue;
        const next = firstFrom(each.froms, to);
        const room =
          side === 'right'
            ? (each.froms[next] ?? Infinity) - to
            : from - (each.tos[next - 1] ?? -Infinity);
        if (room > (best?.room ?? 0)) best = { row, room };
      }
      return best;
    },
    take: (row, from, to) => {
      const taken = rows[row];
      if (!taken) return;
      const at = firstFrom(taken.froms, from);
      taken.froms.splice(at, 0, from);
      taken.tos.splice(at, 0, to);
    },
  };
}

/** The index of the first that is not before `x`. */
const firstFrom = (froms: readonly number[], x: number): number =>
  firstWhere(froms, (from) => from >= x);
