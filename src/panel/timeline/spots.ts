import { startOf, type Placed } from '../../core/views/timeline/placed';
import type { LaneLayout } from '../../core/views/timeline/layoutTimeline';

/** Where the keyboard or the pointer is: something in a lane, whatever mark it is in at this zoom. */
export interface Spot {
  /** The key of the lane. */
  readonly lane: string;
  /** The id of the event, or of the one in office. */
  readonly id: string;
  readonly isSpell: boolean;
  /** The mark that it is in now. */
  readonly mark?: string;
}

/** A mark with where it is. */
export interface Marked {
  readonly layout: LaneLayout;
  readonly placed: Placed;
  readonly isSpell: boolean;
}

/** The id of a mark on the page; the same for the same thing at every zoom. */
export function markId(lane: string, placed: Placed, isSpell: boolean): string {
  const what =
    placed.type === 'item'
      ? `${placed.item.id}${isSpell ? `@${placed.item.date.first} ${placed.item.label}` : ''}`
      : `#${placed.first}-${placed.last}-${placed.count}${isSpell ? 's' : ''}`;
  return `mark ${lane} ${what}`.replaceAll(/\s+/g, '_');
}

/** Everything that is laid out, in order of where it begins. */
export function marksIn(layouts: readonly LaneLayout[]): readonly Marked[] {
  return layouts
    .flatMap((layout) => [
      ...layout.events.map((placed): Marked => ({ layout, placed, isSpell: false })),
      ...layout.spells.map((placed): Marked => ({ layout, placed, isSpell: true })),
    ])
    .sort((a, b) => startOf(a.placed) - startOf(b.placed));
}

/** The mark that a spot is in: its own, or the cluster that it is counted into. */
export function markOf(spot: Spot, marks: readonly Marked[]): Marked | undefined {
  const here = marks.filter(
    ({ layout, isSpell }) => layout.plan.lane.key === spot.lane && isSpell === spot.isSpell,
  );
  const own = here.filter(({ placed }) => placed.type === 'item' && placed.item.id === spot.id);
  if (own.length > 1 && spot.mark !== undefined)
    return (
      own.find(({ placed }) => markId(spot.lane, placed, spot.isSpell) === spot.mark) ?? own[0]
    );
  return (
    own[0] ??
    here.find(
      ({ placed }) =>
        placed.type === 'cluster' && placed.members().some(({ id }) => id === spot.id),
    )
  );
}

/** The id of a mark on the page. */
export const idOf = ({ layout, placed, isSpell }: Marked): string =>
  markId(layout.plan.lane.key, placed, isSpell);

/** The spot of a mark. */
export function spotOf({ layout, placed, isSpell }: Marked): Spot {
  const { key } = layout.plan.lane;
  const id = placed.type === 'item' ? placed.item.id : (placed.members()[0]?.id ?? '');
  return { lane: key, id, isSpell, mark: markId(key, placed, isSpell) };
}

/** The mark that one step in time leads to from another: the next that is not the same thing. */
export function markAfter(from: Marked, marks: readonly Marked[], by: 1 | -1): Marked | undefined {
  const at = marks.findIndex(({ placed }) => placed === from.placed);
  for (let next = at + by; next >= 0 && next < marks.length; next += by) {
    const mark = marks[next];
    if (mark && !isSame(mark.placed, from.placed)) return twinIn(mark, from, marks);
  }
  return undefined;
}

/** The nearest mark in the lane above or below. */
export function markBeside(from: Marked, marks: readonly Marked[], by: 1 | -1): Marked | undefined {
  const { top } = from.layout.plan;
  const beyond = marks.filter(({ layout }) => (layout.plan.top - top) * by > 0);
  const nearest = Math.min(...beyond.map(({ layout }) => Math.abs(layout.plan.top - top)));
  const x = startOf(from.placed);
  return beyond
    .filter(({ layout }) => Math.abs(layout.plan.top - top) === nearest)
    .reduce<Marked | undefined>((best, each) => {
      const distance = (mark: Marked): number => Math.abs(startOf(mark.placed) - x);
      return best && distance(best) <= distance(each) ? best : each;
    }, undefined);
}

/** The same event in the lane that the reader is in, if it stands there too. */
function twinIn(mark: Marked, from: Marked, marks: readonly Marked[]): Marked {
  const twin = marks.find(
    ({ layout, placed }) => layout === from.layout && isSame(placed, mark.placed),
  );
  return twin ?? mark;
}

const isSame = (a: Placed, b: Placed): boolean =>
  a.type === 'item' && b.type === 'item' && a.item === b.item;
