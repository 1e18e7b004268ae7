import { calendarDay, dateSpan, type DatePart } from './dates';
import type { Edtf } from './model';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

/**
 * A date in words, its uncertainty told: `6 Apr 2021`, `6–7 Apr 2021`, `Apr 2021`, `about 2021`,
 * `2021 (uncertain)`, `since Apr 2021`, `until 2021`, `the 2010s`, `undated`. Text that is no EDTF
 * date comes back as it is.
 */
export function dateText(edtf: Edtf): string {
  const span = dateSpan(edtf);
  if (!span) return edtf;
  const { start, end } = span;
  if (start && end) return start === end ? partText(start) : intervalText(start, end);
  if (start) return `since ${partText(start)}`;
  return end ? `until ${partText(end)}` : edtf;
}

/** A spell between two dates in words: `20 Aug 2018 – 10 Apr 2022`, `since 2018`, `until 2022`; empty without dates. */
export function spellText(from?: Edtf, to?: Edtf): string {
  if (from && to) return from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
  if (from) return `since ${dateText(from)}`;
  return to ? `until ${dateText(to)}` : '';
}

function intervalText(start: DatePart, end: DatePart): string {
  const [a, b] = [calendarDay(start.first), calendarDay(end.first)];
  const plain = !isMarked(start) && !isMarked(end);
  if (plain && a.year === b.year && start.precision === end.precision) {
    if (start.precision === 'day') {
      return a.month === b.month
        ? `${a.day}–${partText(end)}`
        : `${a.day} ${month(a.month)} – ${partText(end)}`;
    }
    if (start.precision === 'month') return `${month(a.month)}–${partText(end)}`;
  }
  return `${partText(start)} – ${partText(end)}`;
}

const isMarked = (part: DatePart): boolean => part.approximate || part.uncertain;
const month = (number: number): string => months[number - 1] ?? '';

function partText(part: DatePart): string {
  const text = plainText(part);
  if (part.approximate) return part.uncertain ? `about ${text} (uncertain)` : `about ${text}`;
  return part.uncertain ? `${text} (uncertain)` : text;
}

function plainText(part: DatePart): string {
  if (part.precision === 'none') return 'undated';
  const date = calendarDay(part.first);
  const year = yearText(date.year);
  switch (part.precision) {
    case 'day':
      return `${date.day} ${month(date.month)} ${year}`;
    case 'month':
      return `${month(date.month)} ${year}`;
    case 'season':
      return `${seasons[date.month] ?? ''} ${year}`;
    case 'year':
      return year;
    case 'decade':
    case 'century':
      return `the ${year}s`;
  }
}

/** Astronomical years: 0 is 1 BC. */
const yearText = (year: number): string => (year > 0 ? String(year) : `${1 - year} BC`);
