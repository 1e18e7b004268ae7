import { calendarDay, dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';
import { dateInProse } from '../writing/dateInProse';

/**
 * A date of the record as a text would have it in the place of one of its own words: no more exact (“in 1973”:
 * `1985`, not `15 January 1985`), in the same order (“April 8, 2021”: `April 6, 2021`) and without a year where
 * the words have none.
 */
export function dateLike(edtf: Edtf, words: string): string {
  if (/^\d{4}-\d/.test(words)) return edtf;
  const text = dateInProse(asExactAs(edtf, words));
  const inOrder = /^\p{L}+\.? \d{1,2}\b/u.test(words) ? monthFirst(text) : text;
  return /\d{4}|year/.test(words) ? inOrder : inOrder.replace(/,? \d{4}$/, '');
}

/** The date without its day, or without its month, where the words go without one too. */
function asExactAs(edtf: Edtf, words: string): Edtf {
  const { start, end } = dateSpan(edtf) ?? {};
  if (!start || !end) return edtf;
  if ([start, end].some(({ approximate, uncertain }) => approximate || uncertain)) return edtf;
  const [a, b] = [calendarDay(start.first), calendarDay(end.first)];
  const isExact = ['year', 'month', 'day'].includes(start.precision) && a.year > 1000;
  if (isExact && /^\d{4}$/.test(words))
    return a.year === b.year ? `${a.year}` : `${a.year}/${b.year}`;
  if (!isExact || a.year !== b.year || start.precision === 'year') return edtf;
  const isMonth = !/(?<!\d)\d{1,2}(?!\d)/.test(words);
  return isMonth && a.month === b.month ? `${a.year}-${String(a.month).padStart(2, '0')}` : edtf;
}

/** “6–7 April 2021” as “April 6–7, 2021”. */
const monthFirst = (text: string): string =>
  text.replace(/^(\d{1,2}(?:–\d{1,2})?) (\p{L}+) (\d{4})$/u, '$2 $1, $3');
