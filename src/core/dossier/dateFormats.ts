import { spokenLanguage } from '../spoken';
import { calendarDay, dayOf, type Day } from './dates';

/** How a language writes days and months; `year` is in words already, for a year before 1 has its era. */
export interface DateFormats {
  single(precision: 'day' | 'month', day: Day, year: string): string;
  range(precision: 'day' | 'month', first: Day, last: Day): string;
  /** A month (1–12) without its year. */
  month(month: number): string;
}

const known = new Map<string, DateFormats>();

/** How the reader's language writes them. */
export function dateFormats(): DateFormats {
  const language = spokenLanguage();
  let found = known.get(language);
  if (!found) {
    found = /^en\b/.test(language) ? english : inLanguage(language);
    known.set(language, found);
  }
  return found;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = (number: number): string => months[number - 1] ?? '';

/** Of our own, since `Intl` has one English with the month first and another with four letters of September. */
const english: DateFormats = {
  month,
  single(precision, day, year) {
    const date = calendarDay(day);
    const text = `${month(date.month)} ${year}`;
    return precision === 'day' ? `${date.day} ${text}` : text;
  },
  range(precision, first, last) {
    const [a, b] = [calendarDay(first), calendarDay(last)];
    if (precision === 'month') return `${month(a.month)}–${month(b.month)} ${b.year}`;
    return a.month === b.month
      ? `${a.day}–${b.day} ${month(b.month)} ${b.year}`
      : `${a.day} ${month(a.month)} – ${b.day} ${month(b.month)} ${b.year}`;
  },
};

function inLanguage(language: string): DateFormats {
  const format = (day: boolean): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'short',
      ...(day && { day: 'numeric' }),
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  const formats = { day: format(true), month: format(false) };
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return {
    month: (number) => month.format(dateOf(dayOf(2001, number, 1))),
    // `Intl` would count a year before 1 from 1.
    single: (precision, day, year) =>
      calendarDay(day).year > 0
        ? formats[precision].format(dateOf(day))
        : formats[precision]
            .format(dateOf(dayOf(2001, calendarDay(day).month, calendarDay(day).day)))
            .replace('2001', year),
    range: (precision, first, last) => formats[precision].formatRange(dateOf(first), dateOf(last)),
  };
}

const dateOf = (day: Day): Date => new Date(day * 86_400_000);
