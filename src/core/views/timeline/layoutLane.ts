import { cellsIn, type Cell, type LaneFrame } from './laneCells';
import type { LaneIndex } from './laneIndex';
import { laneRows } from './laneRows';
import { leftOver } from './leftOver';
import { startOf, type Placed } from './placed';
import { placeBare, placeLabelled, type PlacedItem } from './placeItem';

/**
 * Places the items of a lane in its rows, the most important first: with a label where there is
 * room for one, else without, else counted into a cluster in the lowest row. Nothing overlaps.
 * What it costs depends on the width in pixels, not on how many items there are.
 */
export function layoutLane(index: LaneIndex, frame: LaneFrame): readonly Placed[] {
  const cells = cellsIn(index, frame);
  if (!cells.some(isFull)) {
    const all = place(index, cells, frame, frame.rows);
    if (all.left.length === 0) return inOrder(all.placed.map((each) => each.placed));
  }
  // Something finds no room: the lowest row is kept for clusters.
  const { placed, left } = place(index, cells, frame, frame.rows - 1);
  const crowded = new Set(left.map(({ cell }) => cell));
  const kept = placed.filter(
    ({ cell, placed: each }) => each.label !== undefined || !crowded.has(cell),
  );
  const clusters = cells
    .filter((cell) => crowded.has(cell))
    .flatMap((cell) => {
      const own = kept.filter((each) => each.cell === cell).map(({ at }) => at);
      return leftOver(index, cell, new Set(own), frame);
    });
  return inOrder([...kept.map((each) => each.placed), ...clusters]);
}

/** True where not even all are tried. */
const isFull = ({ count, tried }: Cell): boolean => count > tried.length;

interface Candidate {
  readonly at: number;
  readonly cell: Cell;
}

interface Placing {
  readonly placed: readonly (Candidate & { readonly placed: PlacedItem })[];
  /** Of each cell that is not wholly placed, what is left; at least its name. */
  readonly left: readonly { readonly cell: Cell }[];
}

function place(
  { items }: LaneIndex,
  cells: readonly Cell[],
  frame: LaneFrame,
  count: number,
): Placing {
  const rows = laneRows(count);
  const placed: (Candidate & { placed: PlacedItem })[] = [];
  const left: { cell: Cell }[] = cells.filter(isFull).map((cell) => ({ cell }));
  const importance = ({ at }: Candidate): number => items[at]?.importance ?? 0;
  const candidates = cells
    .flatMap((cell) => cell.tried.map((at) => ({ at, cell })))
    .sort((a, b) => importance(b) - importance(a) || a.at - b.at);
  const put = (placeIt: typeof placeBare) => (candidate: Candidate) => {
    const item = items[candidate.at];
    const found = item && placeIt(item, rows, frame);
    if (found) placed.push({ ...candidate, placed: found });
    return !found;
  };
  // In a cell that will have a cluster anyway, what has no label is counted into it.
  const bare = candidates.filter(put(placeLabelled)).filter(({ cell }) => !isFull(cell));
  left.push(...bare.filter(put(placeBare)));
  return { placed, left };
}

const inOrder = (placed: readonly Placed[]): readonly Placed[] =>
  placed.toSorted((a, b) => startOf(a) - startOf(b) || a.row - b.row);
