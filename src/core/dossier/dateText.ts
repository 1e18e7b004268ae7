import { dateFormats } from './dateFormats';
import { calendarDay, dateSpan, type DatePart } from './dates';
import type { Edtf } from './model';
import { t } from '../spoken';

/**
 * A date in words, its uncertainty told: `6 Apr 2021`, `6–7 Apr 2021`, `Apr 2021`, `about 2021`,
 * `2021 (uncertain)`, `since Apr 2021`, `until 2021`, `the 2010s`, `undated`; in the reader's
 * language. Text that is no EDTF date comes back as it is.
 */
export function dateText(edtf: Edtf): string {
  const span = dateSpan(edtf);
  if (!span) return edtf;
  const { start, end } = span;
  if (start && end) return start === end ? partText(start) : intervalText(start, end);
  if (start) return t('since {0}', partText(start));
  return end ? t('until {0}', partText(end)) : edtf;
}

/** A spell between two dates in words: `20 Aug 2018 – 10 Apr 2022`, `since 2018`, `until 2022`; empty without dates. */
export function spellText(from?: Edtf, to?: Edtf): string {
  if (from && to) return from === to ? dateText(from) : `${dateText(from)} – ${dateText(to)}`;
  if (from) return t('since {0}', dateText(from));
  return to ? t('until {0}', dateText(to)) : '';
}

function intervalText(start: DatePart, end: DatePart): string {
  const { precision } = start;
  const [a, b] = [calendarDay(start.first), calendarDay(end.first)];
  const plain = !isMarked(start) && !isMarked(end) && precision === end.precision;
  if (plain && a.year === b.year && a.year > 0 && (precision === 'day' || precision === 'month'))
    return dateFormats().range(precision, start.first, end.first);
  return `${partText(start)} – ${partText(end)}`;
}

const isMarked = (part: DatePart): boolean => part.approximate || part.uncertain;

function partText(part: DatePart): string {
  const text = plainText(part);
  if (part.approximate)
    return part.uncertain ? t('about {0} (uncertain)', text) : t('about {0}', text);
  return part.uncertain ? t('{0} (uncertain)', text) : text;
}

function plainText(part: DatePart): string {
  if (part.precision === 'none') return t('undated');
  const date = calendarDay(part.first);
  const year = yearName(date.year);
  switch (part.precision) {
    case 'day':
    case 'month':
      return dateFormats().single(part.precision, part.first, year);
    case 'season':
      return seasonText(date.month, year);
    case 'year':
      return year;
    case 'decade':
    case 'century':
      return t('the {0}s', year);
  }
}

function seasonText(firstMonth: number, year: string): string {
  switch (firstMonth) {
    case 3:
      return t('spring {0}', year);
    case 6:
      return t('summer {0}', year);
    case 9:
      return t('autumn {0}', year);
    default:
      return t('winter {0}', year);
  }
}

/** An astronomical year in words: 2021 is `2021`, 0 is `1 BC`. */
export const yearName = (year: number): string => (year > 0 ? String(year) : t('{0} BC', 1 - year));
