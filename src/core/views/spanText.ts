import { dateText } from '../dossier/dateText';
import { dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';

/**
 * From the first of some events in order of date to the last, in words (`1948 – 2023`); empty where
 * none has a known date.
 */
export function spanText(events: readonly { readonly date: Edtf }[]): string {
  const dated = events.filter(({ date }) => Number.isFinite(dateSpan(date)?.first));
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [yearOf(first.date), yearOf(last.date)];
  return from === to ? from : `${from} – ${to}`;
}

const yearOf = (edtf: Edtf): string => dateText(/^-?\d{4}/.exec(edtf)?.[0] ?? edtf);
