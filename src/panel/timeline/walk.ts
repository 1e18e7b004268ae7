import { firstWhere } from '../../core/firstWhere';
import { endOf, startOf } from '../../core/views/timeline/placed';
import {
  around,
  padded,
  panned,
  zoomed,
  type TimeWindow,
} from '../../core/views/timeline/timeWindow';
import { markAfter, markBeside, markOf, spotOf, type Marked, type Spot } from './spots';
import type { KeyStep } from './timelineKeys';
import type { PictureLayout } from './useTimelineLayout';

/** Where a key leads: to another mark, to another stretch of time, or to both. */
export interface Walked {
  readonly spot?: Spot;
  readonly window?: TimeWindow;
}

/** How much closer one press comes. */
export const zoomStep = 1.6;

/** Where a step of the keyboard leads from a spot; nothing where it leads nowhere. */
export function walk(
  step: KeyStep,
  picture: PictureLayout,
  spot: Spot | undefined,
  window: TimeWindow,
  whole: TimeWindow,
): Walked {
  const { marks, frame } = picture;
  const from = spot && markOf(spot, marks);
  const to = (mark: Marked | undefined): Walked =>
    mark ? { spot: spotOf(mark), window: around(window, daysOf(mark, frame.scale), whole) } : {};
  switch (step.type) {
    case 'walk':
      if (!from) return to(firstInSight(picture, window));
      return walkOn(to(markAfter(from, marks, step.by)), picture, window, whole, step.by);
    case 'lane':
      return to(from ? markBeside(from, marks, step.by) : firstInSight(picture, window));
    case 'end':
      return farthest(picture, window, whole, step.of === 'first' ? 1 : -1);
    case 'zoom': {
      const days = from && daysOf(from, frame.scale);
      const middle = days ? (days.from + days.to) / 2 : NaN;
      const share = (middle - window.from) / (window.to - window.from);
      const at = share >= 0 && share <= 1 ? share : 0.5;
      return { window: zoomed(window, zoomStep ** step.by, at, whole) };
    }
    case 'pan':
      return { window: panned(window, (window.to - window.from) * step.share, whole) };
    case 'whole':
      return { window: whole };
    case 'open':
    case 'leave':
      return {};
  }
}

/** The first mark that begins in sight, or else the first of all. */
export function firstInSight(
  { marks, frame }: PictureLayout,
  { from, to }: TimeWindow,
): Marked | undefined {
  const inSight = marks.find(
    ({ placed }) => startOf(placed) >= from * frame.scale && startOf(placed) < to * frame.scale,
  );
  return inSight ?? marks[0];
}

/** Beyond what is laid out, the next event is looked up in the lanes themselves. */
function walkOn(
  walked: Walked,
  { plans, frame }: PictureLayout,
  window: TimeWindow,
  whole: TimeWindow,
  by: 1 | -1,
): Walked {
  if (walked.spot) return walked;
  const found = plans.flatMap(({ lane, events: { items, firsts } }) => {
    const edge = by > 0 ? frame.to : frame.from;
    const next = firstWhere(firsts, (first) => first * frame.scale >= edge);
    const item = items[by > 0 ? next : next - 1];
    return item ? [{ lane: lane.key, item }] : [];
  });
  const [nearest] = found.sort((a, b) => (a.item.date.first - b.item.date.first) * by);
  return nearest ? at(nearest.lane, nearest.item, window, whole) : {};
}

function farthest(
  { plans }: PictureLayout,
  window: TimeWindow,
  whole: TimeWindow,
  by: 1 | -1,
): Walked {
  const ends = plans.flatMap(({ lane, events: { items } }) => {
    const item = items.at(by > 0 ? 0 : -1);
    return item ? [{ lane: lane.key, item }] : [];
  });
  const [end] = ends.sort((a, b) => (a.item.date.first - b.item.date.first) * by);
  return end ? at(end.lane, end.item, window, whole) : {};
}

function at(
  lane: string,
  {
    id,
    date,
  }: { readonly id: string; readonly date: { readonly first: number; readonly end: number } },
  window: TimeWindow,
  whole: TimeWindow,
): Walked {
  return {
    spot: { lane, id, isSpell: false },
    window: around(window, { from: date.first, to: date.end }, whole),
  };
}

/** The days that a mark is drawn over. */
function daysOf({ placed }: Marked, scale: number): TimeWindow {
  return { from: startOf(placed) / scale, to: endOf(placed) / scale };
}

/** The window that comes closer to a cluster; undefined where none would part its members. */
export function windowInto(
  { first, last }: { readonly first: number; readonly last: number },
  window: TimeWindow,
  whole: TimeWindow,
): TimeWindow | undefined {
  if (first === last) return undefined;
  const target = padded({ from: first, to: last + 1 }, 0.15);
  const length = target.to - target.from;
  const next = zoomed(target, 1, 0.5, {
    from: Math.min(whole.from, target.from),
    to: Math.max(whole.to, target.to),
  });
  return length < (window.to - window.from) * 0.8 ? next : undefined;
}
