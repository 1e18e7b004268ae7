import { calendarDay, dateSpan, type DatePart } from '../dossier/dates';
import type { Edtf } from '../dossier/model';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const seasons: Readonly<Record<number, string>> = {
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  12: 'winter',
};

/**
 * A date as an English text has it, whatever the language of the editor: `6–7 April 2021`,
 * `about 2021`, `2021 (uncertain)`, `since April 2021`. Text that is no EDTF date comes back as it is.
 */
export function dateInProse(edtf: Edtf): string {
  const span = dateSpan(edtf);
  if (!span) return edtf;
  const { start, end } = span;
  if (!start || !end) {
    const known = start ?? end;
    return known ? `${start ? 'since' : 'until'} ${partText(known)}` : edtf;
  }
  if (start === end) return partText(start);
  const [a, b] = [calendarDay(start.first), calendarDay(end.first)];
  const isPlain = ![start, end].some(({ approximate, uncertain }) => approximate || uncertain);
  if (isPlain && a.year === b.year && start.precision === end.precision) {
    const month = months[a.month - 1] ?? '';
    if (start.precision === 'month') return `${month}–${partText(end)}`;
    if (start.precision === 'day') {
      return a.month === b.month
        ? `${a.day}–${partText(end)}`
        : `${a.day} ${month} – ${partText(end)}`;
    }
  }
  return `${partText(start)} – ${partText(end)}`;
}

function partText(part: DatePart): string {
  const text = plainText(part);
  const about = part.approximate ? `about ${text}` : text;
  return part.uncertain ? `${about} (uncertain)` : about;
}

function plainText({ first, precision }: DatePart): string {
  if (precision === 'none') return 'undated';
  const { year, month, day } = calendarDay(first);
  const yearText = year > 0 ? String(year) : `${1 - year} BC`;
  const name = months[month - 1] ?? '';
  switch (precision) {
    case 'day':
      return `${day} ${name} ${yearText}`;
    case 'month':
      return `${name} ${yearText}`;
    case 'season':
      return `${seasons[month] ?? ''} ${yearText}`;
    case 'year':
      return yearText;
    case 'decade':
    case 'century':
      return `the ${yearText}s`;
  }
}
