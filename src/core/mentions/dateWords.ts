import { dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';
import { lazily } from '../lazily';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const until = '(?:\\s?(?:-{1,2}|[–/])\\s?(?<until>\\d{1,2})(?:st|nd|rd|th)?)?';
const year = '(?<year>\\d{4})\\b';

/** How dates are written, the more telling first. */
const forms = lazily<readonly RegExp[]>(() => [
  // ISO 8601 and EDTF, a time of day left out.
  /(?<![\d-])(?<edtf>\d{4}-\d{2}(?:-\d{2})?[?~%]?(?:\/(?:\.\.|\d{4}-\d{2}(?:-\d{2})?[?~%]?))?)(?=$|[^\d-])/,
  new RegExp(`\\b${day}${until}\\s+(?:of\\s+)?${month},?\\s+${year}`, 'i'),
  new RegExp(`\\b${month}\\s+${day}${until},?\\s+${year}`, 'i'),
  new RegExp(`\\b${month},?\\s+${year}`, 'i'),
  // Typst's constructor.
  /datetime\(\s*year:\s*(?<year>\d{4}),\s*month:\s*(?<number>\d{1,2}),\s*day:\s*(?<day>\d{1,2})/,
  // With dots the day is first. With strokes it may be either: only a day above 12 tells.
  /\b(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>\d{4})\b/,
  /\b(?<day>1[3-9]|2\d|3[01])\/(?<number>\d{1,2})\/(?<year>\d{4})\b/,
  /\b(?<number>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})\b/,
  /^\W*(?<edtf>\d{4}[?~%]?)\W*$/,
]);
const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;

/** The first date in a text, as EDTF: `2021-04-06`, `2021-04`, `2021-04-06/2021-04-07`. */
export function dateIn(text: string): Edtf | undefined {
  return firstDate(text)?.date;
}

/** The date that a text is and nothing else, but for a weekday before it. */
export function wholeDate(text: string): Edtf | undefined {
  const plain = text.trim().replace(weekday, '');
  const found = firstDate(plain);
  // A bare number is a year in a date field, but not a dateline.
  return found?.length === plain.length && plain.length > 4 ? found.date : undefined;
}

function firstDate(text: string): { readonly date: Edtf; readonly length: number } | undefined {
  for (const form of forms()) {
    const found = form.exec(text);
    const date = found?.groups && edtfOf(found.groups);
    if (date !== undefined && dateSpan(date)) return { date, length: found?.[0].length ?? 0 };
  }
  return undefined;
}

type Parts = Readonly<Partial<Record<string, string>>>;

function edtfOf(parts: Parts): Edtf {
  if (parts['edtf'] !== undefined) return parts['edtf'];
  const named = months.indexOf(parts['month']?.slice(0, 3).toLowerCase() ?? '') + 1;
  const monthText = `${parts['year'] ?? ''}-${two(parts['number'] ?? String(named))}`;
  if (parts['day'] === undefined) return monthText;
  const from = `${monthText}-${two(parts['day'])}`;
  return parts['until'] === undefined ? from : `${from}/${monthText}-${two(parts['until'])}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
