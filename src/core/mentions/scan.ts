import { bareName } from './bareName';
import { beginsAtBorder, endsAtBorder } from './borders';
import { CAPITAL, kindOf } from './characters';
import { eachFirstWord, ofNames } from './eachFirstWord';
import { eachWord, type Wanted } from './eachWord';
import { isInHeading } from './headings';
import type { Lexicon } from './lexicon';
import {
  ANY_CASE,
  ONE_CASED_WORD,
  ONE_WORD,
  firstNameAt,
  isBeginning,
  mayGoOn,
  placeOf,
} from './nameTable';
import { isShort, needsCapital, needsCapitals, standsAlone } from './nameTraits';
import { smallWordAt, type SmallWord } from './smallWords';
import { foldsTo } from './fold';
import { WordReader } from './wordReader';
import { lazily } from '../lazily';

/** A stretch of a text that is written like names of the lexicon; the document has yet to decide. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Indices into the lexicon: the names written exactly so, else all that fold to the text. */
  readonly names: readonly number[];
  /** Set where the capital of a single word proves nothing. */
  readonly doubt?: Doubt;
}

/** A word that may be a name or an ordinary one; see `ordinaryWords.ts`. */
export interface Doubt {
  /** The number of the word; see `wordNumber`. */
  readonly word: number;
  /** Whether it stands beside another capitalised word, of which it may be a part. */
  readonly beside: boolean;
}

/** What a text holds of a lexicon. */
export interface Scan {
  /**
   * In order of start, longer before shorter. Hits overlap only where one may yet turn out not to
   * count; whoever takes them takes the first that counts and goes on from its end.
   */
  readonly hits: readonly Hit[];
  /** Where something begins like a name that may go on beyond its line. */
  readonly unfinished: readonly number[];
}

/** Words with which a name begins, and words that with a capital would be names. */
const ofNamesInAnyCase: Wanted = { ...ofNames, other: ofNames.other | ONE_CASED_WORD };

/**
 * Finds what is written like names of the lexicon, from an offset on. Where there is a list for
 * them, the words that are names but for their small initial are added to it.
 */
export function scan(text: string, lexicon: Lexicon, from = 0, smallWords?: SmallWord[]): Scan {
  const hits: Hit[] = [];
  const unfinished: number[] = [];
  const reader = new WordReader(true);
  reader.take(text);
  const ends: Ends = { offsets: [], places: [] };
  /** The end of the last hit that surely counts; what begins before it is no longer of interest. */
  let covered = from;
  /** The end of hits that may not count: before it, what they cover is found too. */
  let doubtful = from;
  const found = (begins: number): void => {
    const { start } = reader;
    if (smallWords && (begins & ONE_CASED_WORD) !== 0) {
      const word = smallWordAt(text, lexicon, reader);
      if (word) smallWords.push(word);
      if (word && (begins & ANY_CASE) === 0 && !reader.lostSpace) return;
    }
    if (start < covered) return;
    const count = hits.length;
    findFrom(text, lexicon, reader, (begins & ONE_WORD) !== 0, ends, hits);
    for (let index = count; index < hits.length; index++) {
      const hit = hits[index];
      if (!hit) break;
      if (start >= doubtful && isCertain(lexicon, hit)) covered = hit.end;
      else doubtful = Math.max(doubtful, hit.end);
    }
    if (reader.leftLine) unfinished.push(start);
  };
  const search = { text, lexicon, reader, found };
  if (smallWords) eachWord(search, from, text.length, ofNamesInAnyCase);
  else eachFirstWord(search, from);
  return { hits, unfinished };
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
  oneWord: boolean,
  ends: Ends,
  hits: Hit[],
): void {
  const { start } = reader;
  let count = 0;
  let inSplitWord = 0;
  if (oneWord) count = addEnd(lexicon, placeOf(lexicon, reader.hash), reader.end, ends, count);
  // One letter shows of most next words that no name goes on with them.
  while (reader.lostSpace || (reader.open() && mayGoOn(lexicon, reader.opening))) {
    if (!reader.next()) break;
    // What a heading says is over at its end.
    if (reader.leftLine && isInHeading(text, start)) break;
    const place = placeOf(lexicon, reader.hash);
    if (isBeginning(lexicon, place)) count = addEnd(lexicon, place, reader.end, ends, count);
    // A word that no space was lost in, "eBay", is the beginning of a name only as a whole.
    else if (!reader.lostSpace || ++inSplitWord > lexicon.mostSplits) break;
  }
  if (count === 0 || !beginsAtBorder(text, start)) return;
  while (--count >= 0) {
    const end = ends.offsets[count] ?? start;
    const names = namesAt(text, start, end, lexicon, ends.places[count] ?? 0);
    if (names.length === 0 || !endsAtBorder(text, start, end)) continue;
    const hit = { start, end, names };
    hits.push(hit);
    if (isCertain(lexicon, hit)) return;
  }
}

/** Notes the end of a word if names end with it; how many such ends there are now. */
function addEnd(lexicon: Lexicon, place: number, end: number, ends: Ends, count: number): number {
  if (firstNameAt(lexicon, place) < 0) return count;
  ends.offsets[count] = end;
  ends.places[count] = place;
  return count + 1;
}

/** Whether some mention will come of a hit, whatever the rest of the document says. */
function isCertain(lexicon: Lexicon, { names }: Hit): boolean {
  for (const index of names) {
    if (!isShort(lexicon, index) || standsAlone(lexicon, index)) return true;
  }
  return false;
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
  const first = firstNameAt(lexicon, place);
  let names: number[] | undefined;
  for (let index = first; index >= 0; index = chain[index] ?? -1) {
    if (!isWritten(text, start, end, texts[index] ?? '')) continue;
    // An array that grows from nothing takes room for many.
    if (names) names.push(index);
    else names = [index];
  }
  if (names) return names;
  names = [];
  for (let index = first; index >= 0; index = chain[index] ?? -1) {
    const name = bareName(texts[index] ?? '');
    if (hasItsCase(text, start, end, lexicon, index) && foldsTo(text, start, end, name)) {
      names.push(index);
    }
  }
  return names;
}

const smallLetter = lazily(() => /\p{Ll}/u);

function hasItsCase(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  index: number,
): boolean {
  if (needsCapital(lexicon, index) && kindOf(text.charCodeAt(start)) !== CAPITAL) return false;
  return !needsCapitals(lexicon, index) || !smallLetter().test(text.slice(start, end));
}

/** `startsWith`, which for so few characters takes longer to call than to do. */
function isWritten(text: string, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  let at = 0;
  while (at < name.length && text.charCodeAt(start + at) === name.charCodeAt(at)) at++;
  return at === name.length;
}
