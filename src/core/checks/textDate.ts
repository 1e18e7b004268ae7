import { dateSpan, type Day } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Edtf } from '../dossier/model';
import { documentDate } from '../mentions/documentDate';

const DAYS_OF_A_YEAR = 366;

/** The first and the last of the days that a text names in full. */
export interface NamedDays {
  readonly earliest: Day;
  readonly latest: Day;
}

/** When a text was written, as far as it tells. */
export interface TextDate {
  readonly first: Day;
  readonly last: Day;
  /** The day from which “this year” and “in April” are read; absent where it may be any. */
  readonly base?: Day;
  /** Whether the text says so itself. */
  readonly isOwn: boolean;
  /** In words: `20 Apr 2021`. */
  readonly text: string;
}

/**
 * The date that a text gives itself. One that gives none may be as old as the latest date that it
 * names, and is no younger than `asof`, the date for which the record is asked.
 */
export function textDateOf(
  head: string,
  languageId: string,
  named: NamedDays | undefined,
  asof: Edtf,
): TextDate {
  const own = documentDate(head, languageId);
  const span = own === undefined ? undefined : dateSpan(own);
  if (own !== undefined && span && Number.isFinite(span.first) && Number.isFinite(span.last)) {
    return { ...days(span), base: span.first, isOwn: true, text: dateText(own) };
  }
  const limit = dateSpan(asof);
  const last = limit && Number.isFinite(limit.last) ? limit.last : (limit?.first ?? Infinity);
  const first = named === undefined ? last : Math.min(named.latest, last);
  const isOfOneTime = named === undefined || named.latest - named.earliest <= DAYS_OF_A_YEAR;
  return { first, last, ...(isOfOneTime && { base: first }), isOwn: false, text: dateText(asof) };
}

const days = ({ first, last }: { first: Day; last: Day }): { first: Day; last: Day } => ({
  first,
  last,
});

const fullDate =
  /\b(?:\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December),?\s(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2},?\s)?(?:19|20)\d\d)\b/;

/** Whether a text may name a date in full, by which its own can be told. */
export const mayNameDate = (text: string): boolean => fullDate.test(text);
