import { calendarDay, dateSpan, type DatePart } from '../../dossier/dates';
import { dateText } from '../../dossier/dateText';
import type { Edtf } from '../../dossier/model';
import { inEnglish } from '../../spoken';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const seasons: Readonly<Record<number, string>> = {
  3: 'Spring',
  6: 'Summer',
  9: 'Fall',
  12: 'Winter',
};

/** What stands for a date that is not known. */
export const noDate = 'n.d.';

/**
 * A date as a note gives it: `April 6, 2021`, `April 6–7, 2021`, `April 2021`, `ca. 2021`,
 * `[April 2021?]` where it is uncertain. Given `year`, no more than the year. `n.d.` where none is known.
 */
export function citedDate(edtf: Edtf | undefined, most?: 'year'): string {
  if (edtf === undefined) return noDate;
  const span = dateSpan(edtf);
  if (!span) return edtf;
  const { start, end } = span;
  if (!start || !end) return start ? `${partText(start, most)}–` : inEnglish(() => dateText(edtf));
  if (start.precision === 'none') return noDate;
  const text = start === end ? partText(start, most) : rangeText(start, end, most);
  const about = start.approximate || end.approximate ? `ca. ${text}` : text;
  return start.uncertain || end.uncertain ? `[${about}?]` : about;
}

function rangeText(start: DatePart, end: DatePart, most?: 'year'): string {
  const [a, b] = [calendarDay(start.first), calendarDay(end.first)];
  if (a.year === b.year && most === 'year') return String(a.year);
  if (a.year === b.year && start.precision === end.precision) {
    const [from, to] = [months[a.month - 1] ?? '', months[b.month - 1] ?? ''];
    if (start.precision === 'month') return `${from}–${to} ${a.year}`;
    if (start.precision === 'day') {
      return `${from} ${a.day}–${a.month === b.month ? '' : `${to} `}${b.day}, ${a.year}`;
    }
  }
  return `${partText(start, most)}–${partText(end, most)}`;
}

function partText({ first, precision }: DatePart, most?: 'year'): string {
  const { year, month, day } = calendarDay(first);
  const yearText = year > 0 ? String(year) : `${1 - year} BC`;
  if (precision === 'decade' || precision === 'century') return `${yearText}s`;
  if (most === 'year' || precision === 'year') return yearText;
  if (precision === 'season') return `${seasons[month] ?? ''} ${yearText}`;
  const name = months[month - 1] ?? '';
  return precision === 'day' ? `${name} ${day}, ${yearText}` : `${name} ${yearText}`;
}
