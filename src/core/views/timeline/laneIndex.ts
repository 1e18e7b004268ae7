import type { Day } from '../../dossier/dates';
import { maxTree, type MaxTree } from './maxTree';
import type { TimelineItem } from './timelineItem';
import { firstWhere } from '../../firstWhere';

/** The items of a lane, prepared so that any window of time is read without looking at all of them. */
export interface LaneIndex {
  /** In order of their first day, then of their last. */
  readonly items: readonly TimelineItem[];
  /** The first day of each. */
  readonly firsts: ArrayLike<number>;
  /** By importance. */
  readonly byImportance: MaxTree;
  /** By the day on which they end. */
  readonly byEnd: MaxTree;
  /** The days on which they end, in order. */
  readonly ends: ArrayLike<number>;
}

/** Prepares the items of a lane. */
export function laneIndex(items: readonly TimelineItem[]): LaneIndex {
  const sorted = items.toSorted(
    (a, b) => a.date.first - b.date.first || a.date.end - b.date.end || (a.id < b.id ? -1 : 1),
  );
  return {
    items: sorted,
    firsts: Float64Array.from(sorted, ({ date }) => date.first),
    byImportance: maxTree(Float64Array.from(sorted, ({ importance }) => importance)),
    byEnd: maxTree(Float64Array.from(sorted, ({ date }) => date.end)),
    ends: Float64Array.from(sorted, ({ date }) => date.end).sort(),
  };
}

/** How many of the first `count` items have not ended by a day that is not before any of them begins. */
export function underWay({ ends }: LaneIndex, count: number, day: Day): number {
  return count - firstWhere(ends, (end) => end > day);
}

/** True where nothing of any lane is in a stretch of days. */
export function isEmptyIn(
  lanes: readonly { readonly events: LaneIndex; readonly spells: LaneIndex }[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isIn = (index: LaneIndex): boolean => {
    const began = firstWhere(index.firsts, (first) => first >= to);
    return underWay(index, began, from) > 0;
  };
  return !lanes.some(({ events, spells }) => isIn(events) || isIn(spells));
}
