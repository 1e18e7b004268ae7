import { calendarDay, dateSpan, dayOf, type Day } from '../../dossier/dates';
import { dateText } from '../../dossier/dateText';
import type { Edtf } from '../../dossier/model';

/** How many events begin in each month, year, decade or century, from the first to the last. */
export interface Histogram {
  readonly unit: Unit;
  /** Without gaps; empty where no event has a date. */
  readonly bins: readonly Bin[];
}

/** One stretch of time and how many events begin in it. */
export interface Bin {
  /** Its first and its last day. */
  readonly from: Edtf;
  readonly to: Edtf;
  /** `Apr 2021`, `2021`, `the 2020s`. */
  readonly text: string;
  readonly count: number;
}

type Unit = 'month' | 'year' | 'decade' | 'century';
const monthsIn: Readonly<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };

/** Counts events in the finest unit that needs no more than `most` bins; undated ones do not count. */
export function histogramOf(events: readonly { readonly date: Edtf }[], most = 120): Histogram {
  const months = events.flatMap(({ date }) => {
    const day = beginning(date);
    return day === undefined ? [] : [monthOf(day)];
  });
  let [first, last] = [Infinity, -Infinity];
  for (const month of months) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  if (months.length === 0) return { unit: 'year', bins: [] };
  const units = Object.keys(monthsIn) as Unit[];
  const binOf = (month: number, unit: Unit): number => Math.floor(month / monthsIn[unit]);
  const unit = units.find((each) => binOf(last, each) - binOf(first, each) < most) ?? 'century';
  const start = binOf(first, unit);
  const counts = new Array<number>(binOf(last, unit) - start + 1).fill(0);
  for (const month of months) {
    const at = binOf(month, unit) - start;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { unit, bins: counts.map((count, index) => binAt(start + index, unit, count)) };
}

function beginning(date: Edtf): Day | undefined {
  const span = dateSpan(date);
  if (!span) return undefined;
  return [span.first, span.last].find(Number.isFinite);
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month - 1;
}

function binAt(index: number, unit: Unit, count: number): Bin {
  const length = monthsIn[unit];
  const [first, after] = [index * length, (index + 1) * length];
  const [from, to] = [firstDay(first), edtfDay(firstOf(after) - 1)];
  const year = from.slice(0, -6);
  const shown = {
    month: from.slice(0, -3),
    year,
    decade: `${year.slice(0, -1)}X`,
    century: `${year.slice(0, -2)}XX`,
  };
  return { from, to, text: dateText(shown[unit]), count };
}

const firstOf = (month: number): Day =>
  dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
const firstDay = (month: number): Edtf => edtfDay(firstOf(month));

function edtfDay(day: Day): Edtf {
  const { year, month, day: date } = calendarDay(day);
  const two = (number: number): string => String(number).padStart(2, '0');
  const four = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return `${four}-${two(month)}-${two(date)}`;
}
