import { dateSpan, type Day } from '../../dossier/dates';
import type { Scene } from '../scene/scene';
import { dayIn, presentOf } from './timelineItem';
import { drawnDate, drawnSpell } from './drawnDate';

/** A stretch of time in sight, in days and parts of days; `to` is after `from`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Nobody needs a day wider than a quarter of the picture. */
const shortest = 4;

/** All of the time that a scene has something in: what there is to move about in. */
export function timeOf(scene: Scene): TimeWindow | undefined {
  const present = presentOf(scene);
  let [from, to] = [Infinity, -Infinity];
  const reach = (date: { readonly first: Day; readonly end: Day } | undefined): void => {
    if (!date) return;
    from = Math.min(from, date.first);
    to = Math.max(to, date.end);
  };
  for (const { date } of scene.events) reach(drawnDate(date, present));
  if (from === Infinity)
    for (const office of scene.offices) reach(drawnSpell(office.from, office.to, present));
  if (from === Infinity) return undefined;
  // The lines of today and of the document's date are worth some room, but not most of it.
  const room = (to - from) / 2;
  for (const date of [scene.today, scene.asof.date]) {
    const day = dayIn(date);
    if (day !== undefined && day > from - room && day < to + room)
      reach({ first: day, end: day + 1 });
  }
  return padded({ from, to }, 0.04);
}

/** A window with room at both sides, as a share of its length; at least {@link shortest} long. */
export function padded({ from, to }: TimeWindow, share: number): TimeWindow {
  const room = Math.max((to - from) * share, (shortest - (to - from)) / 2, 0.5);
  return { from: from - room, to: to + room };
}

/** Where a picture begins: the whole, or where most of it happened if that is much shorter. */
export function firstWindow(scene: Scene, whole: TimeWindow): TimeWindow {
  const days = scene.events.flatMap(({ date }) => {
    const span = dateSpan(date);
    const day = span && (Number.isFinite(span.first) ? span.first : span.last);
    return day !== undefined && Number.isFinite(day) ? [day] : [];
  });
  days.sort((a, b) => a - b);
  const most = Math.ceil(days.length * 0.7);
  let [from, to] = [whole.from, whole.to];
  for (let last = most - 1; last < days.length; last++) {
    const [a, b] = [days[last - most + 1] ?? from, days[last] ?? to];
    if (b - a < to - from) [from, to] = [a, b];
  }
  const dense = padded({ from, to }, 0.04);
  return days.length > 8 && to - from < (whole.to - whole.from) / 3 ? dense : whole;
}

/** A window `factor` times as close; the time at the share `at` of its length stays where it is. */
export function zoomed(
  window: TimeWindow,
  factor: number,
  at: number,
  whole: TimeWindow,
): TimeWindow {
  const length = window.to - window.from;
  const next = Math.min(
    Math.max(length / factor, shortest),
    Math.max(shortest, whole.to - whole.from),
  );
  const fixed = window.from + length * at;
  return held({ from: fixed - next * at, to: fixed + next * (1 - at) }, whole);
}

/** A window so many days later. */
export function panned({ from, to }: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return held({ from: from + days, to: to + days }, whole);
}

/** A window moved so far that a stretch of time is in it, with some room, where it is not. */
export function around(
  window: TimeWindow,
  { from, to }: TimeWindow,
  whole: TimeWindow,
): TimeWindow {
  const length = window.to - window.from;
  const room = length * 0.1;
  if (from >= window.from && to <= window.to) return window;
  if (from < window.from || to - from > length - 2 * room)
    return panned(window, from - room - window.from, whole);
  return panned(window, to + room - window.to, whole);
}

/** A window of the same length within the whole, or the whole where it is longer. */
export function held(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = window.to - window.from;
  if (length >= whole.to - whole.from) return whole;
  const from = Math.min(Math.max(window.from, whole.from), whole.to - length);
  return from === window.from ? window : { from, to: from + length };
}
