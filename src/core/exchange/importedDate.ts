import { dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';
import { wholeDate } from '../mentions/dateWords';

const about = /^(?:c|ca|circa|about|approx(?:\.|imately)?|around)\.?\s+/i;
const timeOfDay =
  /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{2}(?::\d{2}){0,2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A date as people and programs write it, as EDTF: EDTF itself, `6 April 2021`, `06.04.2021`,
 * `2021/04/06`, `ca. 2021`, a time stamp without its time. Undefined where it is none or could be
 * two (`06/04/2021`).
 */
export function importedDate(text: string): Edtf | undefined {
  const plain = text.trim().replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, '$1-$2-$3');
  const day = timeOfDay.exec(plain)?.groups?.['day'];
  if (day !== undefined) return dateSpan(day) && day;
  if (dateSpan(plain)) return plain;
  const vague = plain.replace(about, '');
  const date = dateSpan(vague) ? vague : wholeDate(vague);
  if (date === undefined || vague === plain) return date;
  // A span or a date with its own mark has no place for another one.
  return /[/?~%]/.test(date) ? date : `${date}~`;
}

/** Two dates as one spell; an open end where one is missing, undefined where both are. */
export function spell(from: Edtf | undefined, to: Edtf | undefined): Edtf | undefined {
  if (from === undefined) return to === undefined ? undefined : `../${to}`;
  if (to === undefined || to === from) return from;
  const both = `${from}/${to}`;
  return dateSpan(both) ? both : undefined;
}
