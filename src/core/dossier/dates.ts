import type { Edtf } from './model';

/** A day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** One EDTF date without an interval: the days it can be, and how it was written. */
export interface DatePart {
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'none';
  /** Written with `~` or `%`. */
  readonly approximate: boolean;
  /** Written with `?` or `%`. */
  readonly uncertain: boolean;
}

/** What an EDTF text means; an open or unknown end is infinite. */
export interface DateSpan {
  /** The first day that is possible, `-Infinity` where the start is open. */
  readonly first: Day;
  /** The last day that is possible, `Infinity` where the end is open. */
  readonly last: Day;
  /** Absent where the start is open (`../2021`) or unknown (`/2021`). */
  readonly start?: DatePart;
  /** Absent where the end is open or unknown; the same object as `start` for a single date. */
  readonly end?: DatePart;
}

/** The date of which nothing is known, in EDTF: an unspecified year. */
export const undated: Edtf = 'XXXX';

const msPerDay = 86_400_000;
const single =
  /^(?<year>-?\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<mark>[?~%])?$/;

/** The day of a year, a month (1–12) and a day of the month. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC reads years 0–99 as 1900–1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}

/** Year, month (1–12) and day of the month of a day. */
export function calendarDay(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as ISO 8601 text, `2021-04-06`. */
export function isoDay(day: Day): Edtf {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

const spans = new Map<Edtf, DateSpan | undefined>();

/**
 * Reads an EDTF date of level 0 or 1 (ISO 8601-2): days, months, years, intervals, open and unknown
 * ends, the marks `?`, `~` and `%`, seasons (21–24) and unspecified digits (`201X`, `2021-XX`).
 * Times of day and years of more than four digits are left out. Undefined where it is no such date.
 */
export function dateSpan(edtf: Edtf): DateSpan | undefined {
  // Dates recur by the thousand when events are sorted: each text is read once.
  if (!spans.has(edtf)) spans.set(edtf, readSpan(edtf));
  return spans.get(edtf);
}

function readSpan(edtf: Edtf): DateSpan | undefined {
  const ends = edtf.split('/');
  if (ends.length > 2) return undefined;
  const [from = '', to] = ends;
  if (to === undefined) {
    const part = readPart(from);
    return part && { first: part.first, last: part.last, start: part, end: part };
  }
  const start = isOpen(from) ? undefined : readPart(from);
  const end = isOpen(to) ? undefined : readPart(to);
  if (!start && !end) return undefined;
  if ((!start && !isOpen(from)) || (!end && !isOpen(to))) return undefined;
  const first = start?.first ?? -Infinity;
  const last = end?.last ?? Infinity;
  return first > last ? undefined : { first, last, ...(start && { start }), ...(end && { end }) };
}

const isOpen = (end: string): boolean => end === '' || end === '..';

function readPart(text: string): DatePart | undefined {
  const groups = single.exec(text)?.groups;
  if (!groups) return undefined;
  const { year = '', month, day, mark } = groups;
  const marks = {
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (year === 'XXXX') {
    return month === undefined
      ? { first: -Infinity, last: Infinity, precision: 'none', ...marks }
      : undefined;
  }
  if (year.includes('X')) {
    if (month !== undefined) return undefined;
    const from = Number(year.replaceAll('X', '0'));
    const to = Number(year.replaceAll('X', '9'));
    const precision = year.endsWith('XX') ? 'century' : 'decade';
    return { first: dayOf(from, 1, 1), last: dayOf(to, 12, 31), precision, ...marks };
  }
  const y = Number(year);
  if (month === undefined || month === 'XX') {
    if (day !== undefined && day !== 'XX') return undefined;
    return { first: dayOf(y, 1, 1), last: dayOf(y, 12, 31), precision: 'year', ...marks };
  }
  const m = Number(month);
  if (m >= 21 && m <= 24 && day === undefined) return { ...season(y, m), ...marks };
  if (m < 1 || m > 12) return undefined;
  const length = calendarDay(dayOf(y, m + 1, 0)).day;
  if (day === undefined || day === 'XX') {
    return { first: dayOf(y, m, 1), last: dayOf(y, m, length), precision: 'month', ...marks };
  }
  const d = Number(day);
  if (d < 1 || d > length) return undefined;
  const exact = dayOf(y, m, d);
  return { first: exact, last: exact, precision: 'day', ...marks };
}

/** EDTF leaves the months of a season open; these are the northern ones, winter running into the next year. */
function season(year: number, code: number): Pick<DatePart, 'first' | 'last' | 'precision'> {
  const month = 3 + (code - 21) * 3;
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 3, 0), precision: 'season' };
}

/** Orders dates by their first possible day, then by their last, then by their text. */
export function compareDates(a: Edtf, b: Edtf): number {
  const [x, y] = [dateSpan(a), dateSpan(b)];
  if (!x || !y) return Number(!x) - Number(!y);
  // An undated event goes to the end, not to the beginning of time.
  const first = (span: DateSpan): number => (span.first === -Infinity ? span.last : span.first);
  return order(first(x), first(y)) || order(x.last, y.last) || order(a, b);
}

const order = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
