import { calendarDay, dateSpan, dayOf, type Day } from '../dossier/dates';
import { lastUpTo } from './inOrder';
import type { Edtf } from '../dossier/model';
import type { Span } from './finding';
import { lazily } from '../lazily';

/** A date in words, with what it was written beside. */
export interface WrittenDate extends Span {
  readonly date: Edtf;
  readonly first: Day;
  readonly last: Day;
  /** The words before it that say how it is meant, in small letters: `in`, `since`, `by early`, `the`. */
  readonly lead: string;
  /** False where the year follows from the date of the document. */
  readonly hasYear: boolean;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const until = '(?:\\s?(?:[-–/]|and|to)\\s?(?<until>\\d{1,2})(?:st|nd|rd|th)?)?';
const year = '(?<year>1[89]\\d\\d|20\\d\\d)\\b(?![-–]\\d{2}\\b|[,.]\\d)';
const relative = '(?<relative>(?:this|last|next) year)\\b';

const forms = lazily<readonly RegExp[]>(() =>
  [
    /(?<![\d-])(?<edtf>(?:19|20)\d\d-\d{2}(?:-\d{2})?)(?![\d-])/,
    new RegExp(`(?<![\\d.,])${day}${until}\\s(?:of\\s)?${month}(?:,?\\s${year}|\\s${relative})?`),
    new RegExp(
      `\\b${month}\\s${day}${until}(?!\\d|[.,]\\d|\\s(?:per|%))(?:,?\\s${year}|\\s${relative})?`,
    ),
    new RegExp(`\\b${month}(?:,?\\s(?:of\\s)?${year}|\\s(?:of\\s)?${relative})`),
    new RegExp(`\\b${relative},?\\sin\\s${month}`),
    new RegExp(
      `(?<=\\b(?:in|since|by|until|during|last|this|of)\\s(?:early\\s|late\\s|mid-)?)${month}(?!\\s(?:\\d|be|have|not|the|of\\s(?:the|that|this)\\s))`,
    ),
    new RegExp(
      `(?<![\\d.,$€£-]|[-–]\\s?)${year}(?!\\s?(?:km|MW|mw|per|percent|%|tons?|tonnes|doses|workers|people|men|troops|soldiers|million|billion|dollars))`,
    ),
  ].map((form) => new RegExp(form.source, 'gu')),
);

const leadPattern =
  /(?:^|[\s(“"])(?<lead>(?:(?:as of|in|on|of|since|by|until|till|from|to|during|before|after|between|around|about|the|its|this|a|and|late in|early in)\s)?(?:the\s)?(?:(?:early|late|mid|mid-|the end of|the beginning of|the start of|end of)[\s-]?)?)$/i;

/** Every date of a text, in order; without a year it is the one nearest to `base`, the day it was written. */
export function writtenDates(text: string, base: Day | undefined): readonly WrittenDate[] {
  if (
    !/\d|year|January|February|March|April|May|Ju[nl]|August|September|October|November|December/.test(
      text,
    )
  ) {
    return [];
  }
  let found: readonly WrittenDate[] = [];
  for (const form of forms()) {
    const before = found;
    const more = [...text.matchAll(form)].flatMap((match) => {
      const date = dateOf(match, base);
      const other = date && lastUpTo(before, date.end - 1);
      return date && !(other && other.end > date.start) ? [date] : [];
    });
    if (more.length > 0) found = [...before, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}

function dateOf(
  { index, 0: words, groups = {}, input }: RegExpExecArray,
  base: Day | undefined,
): WrittenDate | undefined {
  const date = edtfOf(groups, base);
  const days = date === undefined ? undefined : dateSpan(date);
  if (date === undefined || !days) return undefined;
  const end = index + words.replace(/\.$/, '').length;
  const before = input.slice(Math.max(0, index - 24), index);
  const lead = (leadPattern.exec(before)?.groups?.['lead'] ?? '').trim().toLowerCase();
  const hasYear = groups['year'] !== undefined || groups['edtf'] !== undefined;
  return { start: index, end, date, first: days.first, last: days.last, lead, hasYear };
}

type Groups = Readonly<Partial<Record<string, string>>>;

function edtfOf(groups: Groups, base: Day | undefined): Edtf | undefined {
  if (groups['edtf'] !== undefined) return groups['edtf'];
  const number = months.indexOf(groups['month']?.slice(0, 3).toLowerCase() ?? '') + 1;
  const own = groups['year'] ?? yearOf(groups, number, base);
  if (own === undefined) return undefined;
  if (number === 0) return own;
  const monthText = `${own}-${two(number)}`;
  if (groups['day'] === undefined) return monthText;
  const from = `${monthText}-${two(groups['day'])}`;
  const to = groups['until'];
  return to === undefined || Number(to) <= Number(groups['day'])
    ? from
    : `${from}/${monthText}-${two(to)}`;
}

function yearOf(groups: Groups, month: number, base: Day | undefined): string | undefined {
  if (base === undefined || !Number.isFinite(base)) return undefined;
  const now = calendarDay(base).year;
  const relative = groups['relative'];
  if (relative !== undefined) {
    return String(now + (relative.startsWith('last') ? -1 : relative.startsWith('next') ? 1 : 0));
  }
  const day = Number(groups['day'] ?? 15);
  const distance = (year: number): number => Math.abs(dayOf(year, month, day) - base);
  const [nearest] = [now - 1, now, now + 1].sort((a, b) => distance(a) - distance(b));
  return String(nearest);
}

const two = (number: number | string): string => String(number).padStart(2, '0');
