import { calendarDay, dateSpan, type DatePart } from '../dossier/dates';
import type { Edtf } from '../dossier/model';
import { importedDate } from './importedDate';
import { isRecord, isText, numberOf } from './jsonValues';

/** A date as CSL-JSON writes it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly circa?: true;
  readonly literal?: string;
}

/**
 * An EDTF date for CSL: parts where those say all of it, `circa` for about; everything else (`?`,
 * open ends, unknown digits, seasons) as the literal EDTF text, because CSL's parts would drop it.
 */
export function cslDateOf(edtf: Edtf): CslDate {
  const { start, end } = dateSpan(edtf) ?? {};
  const parts = start === end ? [partsOf(start)] : [partsOf(start), partsOf(end)];
  const isAbout = start?.approximate === true;
  const isPlain = !start?.uncertain && !end?.uncertain && (start === end || !isAbout);
  const isWhole = parts.every((part) => part !== undefined) && (start === end || !end?.approximate);
  return isPlain && isWhole
    ? { 'date-parts': parts, ...(isAbout && { circa: true }) }
    : { literal: edtf };
}

function partsOf(part: DatePart | undefined): readonly number[] | undefined {
  if (!part) return undefined;
  const { year, month, day } = calendarDay(part.first);
  // CSL's months 13–16 and its `season` stand for seasons in some programs only.
  if (part.precision === 'year') return [year];
  if (part.precision === 'month') return [year, month];
  return part.precision === 'day' ? [year, month, day] : undefined;
}

/**
 * The EDTF date that a CSL date means: `date-parts` with `circa` and `season`, `edtf`, `raw`,
 * `literal`, or a plain text or number. Undefined where it is none.
 */
export function edtfOfCsl(value: unknown): Edtf | undefined {
  if (typeof value === 'string' || typeof value === 'number') return importedDate(String(value));
  if (!isRecord(value)) return undefined;
  const told = [value['edtf'], value['raw'], value['literal']].find((text) => isText(text));
  const parts = value['date-parts'];
  if (Array.isArray(parts) && parts.length > 0) {
    const ends = parts.map((part: unknown) => edtfOfParts(part, value['season']));
    const edtf = ends.includes(undefined) ? undefined : ends.join('/');
    if (edtf !== undefined && dateSpan(edtf)) {
      const isAbout = Boolean(value['circa']) && value['circa'] !== '0' && ends.length === 1;
      return isAbout ? `${edtf}~` : edtf;
    }
  }
  return told === undefined ? undefined : importedDate(String(told));
}

/** A CSL date in words for a note, where it is no date that a dossier knows. */
export function cslDateText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function edtfOfParts(part: unknown, season: unknown): Edtf | undefined {
  const numbers = (Array.isArray(part) ? part : [part])
    .filter((number) => number !== null && number !== '')
    .map(numberOf);
  const [year, month, day] = numbers;
  if (year === undefined || !numbers.every(Number.isInteger)) return undefined;
  const sign = year < 0 ? '-' : '';
  const yearText = sign + String(Math.abs(year)).padStart(4, '0');
  const seasonText = seasonOf(season, month);
  if (seasonText !== undefined) return `${yearText}-${seasonText}`;
  return [yearText, ...[month, day].flatMap((number) => two(number))].join('-');
}

function seasonOf(season: unknown, month: number | undefined): string | undefined {
  const names = ['spring', 'summer', 'autumn', 'winter'];
  const name = isText(season) ? String(season).toLowerCase().replace('fall', 'autumn') : '';
  const number = names.indexOf(name) + 1 || numberOf(season) || (month ?? 0) - 12;
  return month === undefined || month > 12
    ? number >= 1 && number <= 4
      ? String(20 + number)
      : undefined
    : undefined;
}

const two = (number: number | undefined): readonly string[] =>
  number === undefined || number === 0 ? [] : [String(number).padStart(2, '0')];
