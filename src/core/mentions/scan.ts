import { beginsAtBorder, endsAtBorder } from './borders';
import { CAPITAL, DIACRITIC, IGNORED, SMALL, isWordKind, kindOf } from './characters';
import {
  ANY_CASE,
  WITH_CAPITAL,
  bareName,
  firstNameAt,
  firstWordPlace,
  isBeginning,
  isShort,
  isSingle,
  needsCapital,
  needsCapitals,
  placeOf,
  standsAlone,
  startsWord,
  type Lexicon,
} from './lexicon';
import { capitalProvesNothing } from './ordinaryWords';
import { sift } from './sieve';
import { WordReader, foldsTo } from './words';

/** A stretch of a text that is written like names of the lexicon; the document has yet to decide. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Indices into the lexicon: the names written exactly so, else all that fold to the text. */
  readonly names: readonly number[];
  /** Set where the capital proves nothing: the number of the word, as in `SmallWord`. */
  readonly ordinary?: number;
}

/**
 * Finds what is written like names of the lexicon, from an offset on: in order of start, longer
 * before shorter. Hits overlap only where one may yet turn out not to count; whoever takes them
 * takes the first that counts and goes on from its end.
 */
export function scan(text: string, lexicon: Lexicon, from = 0): readonly Hit[] {
  const hits: Hit[] = [];
  const reader = new WordReader(true);
  reader.open(text);
  const ends: Ends = { offsets: [], places: [] };
  const { firstWords, sieve } = lexicon;
  /** The end of the last hit that surely counts; what begins before it is no longer of interest. */
  let covered = from;
  /** The end of hits that may not count: before it, what they cover is found too. */
  let doubtful = from;
  sift(sieve, text, from, (start) => {
    if (start < covered) return;
    const place = wordPlace(text, start);
    if (place === 'none') return;
    reader.begin(start, place === 'behind lost space');
    reader.next();
    const begins = firstWords[firstWordPlace(lexicon, reader.hash)] ?? 0;
    const capital = kindOf(text.charCodeAt(start)) === CAPITAL;
    // At a lost space the word may be over or not: "eBay".
    if ((begins & (capital ? ANY_CASE | WITH_CAPITAL : ANY_CASE)) === 0 && !reader.lostSpace)
      return;
    const count = hits.length;
    findFrom(text, lexicon, reader, ends, hits);
    for (let index = count; index < hits.length; index++) {
      const hit = hits[index];
      if (!hit) break;
      if (start >= doubtful && isCertain(lexicon, hit)) covered = hit.end;
      else doubtful = Math.max(doubtful, hit.end);
    }
  });
  return hits;
}

/** Whether a word begins at an offset: not within one, or only where "the" meets "Taliban". */
function wordPlace(text: string, start: number): 'free' | 'behind lost space' | 'none' {
  const kind = kindOf(text.charCodeAt(start));
  if (!startsWord(kind)) return 'none';
  const previous = wordBefore(text, start);
  if (!isWordKind(kind) || previous < 0) return 'free';
  if (kind !== CAPITAL || kindOf(text.charCodeAt(previous)) !== SMALL) return 'none';
  let first = previous;
  for (let at = previous; at >= 0; at = wordBefore(text, at)) first = at;
  return kindOf(text.charCodeAt(first)) === SMALL ? 'behind lost space' : 'none';
}

/** The offset of the letter or digit before another in one run, or -1. */
function wordBefore(text: string, start: number): number {
  for (let at = start - 1; at >= 0; at--) {
    const kind = kindOf(text.charCodeAt(at));
    if (isWordKind(kind)) return at;
    if (kind !== IGNORED && kind !== DIACRITIC) return -1;
  }
  return -1;
}

/** Where names end that begin with one word, and their places in the table; used again and again. */
interface Ends {
  readonly offsets: number[];
  readonly places: number[];
}

/** Adds the names that begin with the word just read: the longest, and shorter ones while in doubt. */
function findFrom(
  text: string,
  lexicon: Lexicon,
  reader: WordReader,
  ends: Ends,
  hits: Hit[],
): void {
  const { start } = reader;
  const { offsets, places } = ends;
  let count = 0;
  do {
    const place = placeOf(lexicon, reader.hash);
    if (!isBeginning(lexicon, place)) {
      if (reader.lostSpace) continue;
      break;
    }
    if (firstNameAt(lexicon, place) >= 0) {
      offsets[count] = reader.end;
      places[count++] = place;
    }
  } while (reader.next());
  if (count === 0 || !beginsAtBorder(text, start)) return;
  while (--count >= 0) {
    const end = offsets[count] ?? start;
    const place = places[count] ?? 0;
    const names = namesAt(text, start, end, lexicon, place);
    if (names.length === 0 || !endsAtBorder(text, start, end)) continue;
    const [first = 0] = names;
    const hit =
      isSingle(lexicon, first) &&
      capitalProvesNothing(text, start, end, needsCapitals(lexicon, first))
        ? { start, end, names, ordinary: place }
        : { start, end, names };
    hits.push(hit);
    if (isCertain(lexicon, hit)) return;
  }
}

/** Whether some mention will come of a hit, whatever the rest of the document says. */
function isCertain(lexicon: Lexicon, { names, ordinary }: Hit): boolean {
  if (ordinary !== undefined) return false;
  return names.some((index) => !isShort(lexicon, index) || standsAlone(lexicon, index));
}

/** The names at a place of the table that the text is written like. */
function namesAt(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  place: number,
): number[] {
  const { chain, texts } = lexicon;
  const exact: number[] = [];
  const folded: number[] = [];
  for (let index = firstNameAt(lexicon, place); index >= 0; index = chain[index] ?? -1) {
    const name = texts[index] ?? '';
    if (name.length === end - start && text.startsWith(name, start)) exact.push(index);
    else if (
      foldsTo(text, start, end, bareName(name)) &&
      hasItsCase(text, start, end, lexicon, index)
    ) {
      folded.push(index);
    }
  }
  return exact.length > 0 ? exact : folded;
}

function hasItsCase(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  index: number,
): boolean {
  if (needsCapital(lexicon, index) && kindOf(text.charCodeAt(start)) !== CAPITAL) return false;
  return !needsCapitals(lexicon, index) || !/\p{Ll}/u.test(text.slice(start, end));
}
