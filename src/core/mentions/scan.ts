import { beginsAtBorder, endsAtBorder } from './borders';
import { CAPITAL, SMALL, kindOf } from './characters';
import {
  ANY_CASE,
  ONE_WORD,
  WITH_CAPITAL,
  firstWordPlace,
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
import { WordReader, foldsTo } from './words';

/** A stretch of a text that is written like names of the lexicon; the document has yet to decide. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Indices into the lexicon: the names written exactly so, else all that fold to the text. */
  readonly names: readonly number[];
  /** Set where the capital proves nothing: the number of the word, as in {@link SmallWord}. */
  readonly ordinary?: number;
}

/** A word written small that with a capital would be a name: the document uses it as a word. */
export interface SmallWord {
  readonly start: number;
  /** The same for each writing of one word, in one lexicon. */
  readonly word: number;
}

/** What a text holds of a lexicon. */
export interface Scan {
  /**
   * In order of start, longer before shorter. They overlap only where the longer one may yet turn
   * out not to count; whoever takes them takes the first that counts and goes on from its end.
   */
  readonly hits: readonly Hit[];
  readonly smallWords: readonly SmallWord[];
}

/** Scans a text; names begin from `from` on and before `to`, and may end after it. */
export function scan(text: string, lexicon: Lexicon, from = 0, to = text.length): Scan {
  const hits: Hit[] = [];
  const smallWords: SmallWord[] = [];
  const word = new WordReader();
  word.open(text, from, text.length);
  const name = new WordReader();
  const { firstWords } = lexicon;
  /** The end of hits that may turn out not to count: before it, what they cover is found too. */
  let doubtful = from;
  let at = from;
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at));
    if (!startsWord(kind)) {
      at++;
      continue;
    }
    word.restart(at);
    word.next();
    at = word.end;
    const begins = firstWords[firstWordPlace(lexicon, word.hash)] ?? 0;
    if (begins === 0) continue;
    if (kind === SMALL && begins & ONE_WORD) {
      const place = placeOf(lexicon, word.hash);
      if (isOneWord(text, lexicon, place, word))
        smallWords.push({ start: word.start, word: place });
    }
    if ((begins & (kind === CAPITAL ? ANY_CASE | WITH_CAPITAL : ANY_CASE)) === 0) continue;
    name.follow(word);
    const count = hits.length;
    findFrom(text, lexicon, name, hits);
    for (const hit of hits.slice(count)) {
      if (hit.start >= doubtful && isCertain(lexicon, hit)) at = hit.end;
      else doubtful = Math.max(doubtful, hit.end);
    }
  }
  return { hits, smallWords };
}

/** Adds the names that begin with the word just read: the longest, and shorter ones while in doubt. */
function findFrom(text: string, lexicon: Lexicon, reader: WordReader, hits: Hit[]): void {
  const { start } = reader;
  const ends: number[] = [];
  const places: number[] = [];
  do {
    const place = placeOf(lexicon, reader.hash);
    if (lexicon.hashes[place] === 0) break;
    if ((lexicon.heads[place] ?? -1) >= 0) {
      ends.push(reader.end);
      places.push(place);
    }
  } while (reader.next());
  if (ends.length === 0 || !beginsAtBorder(text, start)) return;
  for (let longest = ends.length - 1; longest >= 0; longest--) {
    const end = ends[longest] ?? start;
    const place = places[longest] ?? 0;
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
  const { chain, heads, texts } = lexicon;
  const exact: number[] = [];
  const folded: number[] = [];
  for (let index = heads[place] ?? -1; index >= 0; index = chain[index] ?? -1) {
    const name = texts[index] ?? '';
    if (name.length === end - start && text.startsWith(name, start)) exact.push(index);
    else if (foldsTo(text, start, end, name) && hasItsCase(text, start, end, lexicon, index)) {
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

function isOneWord(text: string, lexicon: Lexicon, place: number, word: WordReader): boolean {
  for (let index = lexicon.heads[place] ?? -1; index >= 0; index = lexicon.chain[index] ?? -1) {
    if (isSingle(lexicon, index)) {
      const name = lexicon.texts[index] ?? '';
      if (foldsTo(text, word.start, word.end, name)) return true;
    }
  }
  return false;
}
