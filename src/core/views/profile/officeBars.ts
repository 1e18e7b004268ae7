import { calendarDay, dateSpan, dayOf, type Day, type DateSpan } from '../../dossier/dates';
import type { Edtf } from '../../dossier/model';

/** How long something lasted, its ends as vague as they are known. */
export interface Spell {
  readonly from?: Edtf;
  readonly to?: Edtf;
}

/** A stretch of the bar of time, both ends as shares of its length, from 0 to 1. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * One spell as it is drawn: `firm` where it certainly ran, `vague` where it may have, and `fades`
 * where nothing says when it began or ended.
 */
export interface OfficeBar {
  readonly firm?: Stretch;
  readonly vague: readonly Stretch[];
  readonly fades: readonly (Stretch & { readonly towards: 'past' | 'future' })[];
  /** True where a date of it is only approximate or uncertain: its outline is broken. */
  readonly doubtful: boolean;
}

/** Spells on one bar of time. */
export interface OfficeBars {
  /** One for each spell, in their order. */
  readonly bars: readonly OfficeBar[];
  /** Round years, as many as have room. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where the date in question lies; absent where it is no date of a day, month or year. */
  readonly asof?: number;
}

/** How long an end that nobody knows is drawn, as a share of the bar. */
const fade = 0.06;
const mostTicks = 6;

/**
 * Lays spells out on one bar of time that reaches from the first known date to the last, or to the
 * date in question. A spell without an end runs to that date and fades behind it: what came later
 * the dossier does not say.
 */
export function officeBars(spells: readonly Spell[], asof: Edtf): OfficeBars {
  const spans = spells.map(({ from, to }) => ({ from: read(from), to: read(to) }));
  const now = read(asof);
  const known = [...spans.flatMap(({ from, to }) => [from, to]), now]
    .flatMap((span) => (span ? [span.first, span.last] : []))
    .filter(Number.isFinite);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return { bars: spans.map(() => unknown), ticks: [] };
  const length = Math.max(last - first, 365);
  // Room at both sides for ends that fade.
  const scale: Scale = (day) => (fade + (day - first) / length) / (1 + 2 * fade);
  const present = now && middle(now);
  return {
    bars: spans.map(({ from, to }) => barOf(from, to, present ?? last, scale)),
    ticks: ticksOf(first, first + length, scale),
    ...(present !== undefined && Number.isFinite(present) && { asof: scale(present) }),
  };
}

type Scale = (day: Day) => number;

const unknown: OfficeBar = {
  vague: [],
  fades: [{ start: 0, end: 1, towards: 'future' }],
  doubtful: true,
};

const read = (edtf?: Edtf): DateSpan | undefined =>
  edtf === undefined ? undefined : dateSpan(edtf);

const middle = ({ first, last }: DateSpan): number =>
  Number.isFinite(first) && Number.isFinite(last) ? (first + last) / 2 : first;

function barOf(
  from: DateSpan | undefined,
  to: DateSpan | undefined,
  now: Day,
  scale: Scale,
): OfficeBar {
  const begins = from && finite(from);
  const ends = to && finite(to);
  if (!begins && !ends) return unknown;
  const doubtful = [from, to].some((span) =>
    [span?.start, span?.end].some((part) => part?.approximate === true || part?.uncertain === true),
  );
  // The days on which it certainly ran: from the last that it can have begun to the first that it can have ended.
  const sure = {
    first: begins ? begins.last : (ends?.first ?? now),
    last: ends ? ends.first + 1 : Math.max(now, begins?.last ?? now),
  };
  const span = {
    first: begins ? begins.first : sure.first,
    last: ends ? ends.last + 1 : sure.last,
  };
  const isFirm = sure.first < sure.last;
  const vague = isFirm
    ? [stretch(span.first, sure.first, scale), stretch(sure.last, span.last, scale)]
    : [stretch(span.first, span.last, scale)];
  return {
    ...(isFirm && { firm: stretch(sure.first, sure.last, scale) }),
    vague: vague.filter(({ start, end }) => end - start > 1e-9),
    fades: [
      ...(begins ? [] : [fading(scale(span.first), 'past')]),
      ...(ends ? [] : [fading(scale(span.last), 'future')]),
    ],
    doubtful,
  };
}

/** The first and the last day that are possible, where both are known. */
const finite = ({ first, last }: DateSpan): { first: Day; last: Day } | undefined =>
  Number.isFinite(first) && Number.isFinite(last) ? { first, last } : undefined;

const stretch = (first: Day, last: Day, scale: Scale): Stretch => ({
  start: scale(first),
  end: scale(last),
});

const fading = (
  at: number,
  towards: 'past' | 'future',
): Stretch & { readonly towards: 'past' | 'future' } =>
  towards === 'past'
    ? { start: Math.max(0, at - fade), end: at, towards }
    : { start: at, end: Math.min(1, at + fade), towards };

function ticksOf(first: Day, last: Day, scale: Scale): OfficeBars['ticks'] {
  const [from, to] = [calendarDay(first).year, calendarDay(last).year];
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const step = steps.find((years) => (to - from) / years <= mostTicks) ?? to - from;
  const ticks = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    const at = scale(dayOf(year, 1, 1));
    if (at >= 0 && at <= 1 && year > 0) ticks.push({ at, text: String(year) });
  }
  return ticks;
}
