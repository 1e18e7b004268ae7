import { CAPITAL, EXPANDS, SIGN, foldingOf, kindOf } from './characters';
import {
  ALONE,
  BORDER,
  FOLDING,
  IS_CAPITAL,
  IS_SMALL,
  MARK,
  letterTable,
  maySplit,
} from './letters';
import type { Lexicon } from './lexicon';
import { ONE_WORD, mayGoOn, shiftOf } from './nameTable';
import { FACTOR, NOTHING, type WordReader } from './wordReader';
import { lazily } from '../lazily';

/*
 * Looking every word of a text up is what all scanning comes down to, so words are read here in one
 * tight loop, by one table, without a call or an object. It knows plain letters and digits only;
 * words with anything else in them are left to the reader, which knows everything.
 */

/** A text in which words of a lexicon's names are looked for. */
export interface WordSearch {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Stands at each word that is found, and may read on from it. */
  readonly reader: WordReader;
  /** Takes what begins with the word, in the bits of `nameTable.ts`. */
  readonly found: (begins: number) => void;
}

/** Which words are wanted: those with which any of this begins, in the bits of `nameTable.ts`. */
export interface Wanted {
  readonly capital: number;
  readonly other: number;
}

type EachWord = (search: WordSearch, from: number, to: number, wanted: Wanted) => number;

/**
 * Finds each word that is wanted, or behind which a space may be lost, from an offset on at which a
 * word may begin but not go on, among those that begin before another. Where the last of them ends.
 */
export const eachWord: EachWord = (search, from, to, wanted) =>
  readWords()(search, from, to, wanted);

const readWords = lazily(wordLoop);

/** Makes the loop; why it is made by a function, `markedPairs.ts` says. */
function wordLoop(): EachWord {
  const letters = letterTable();
  const factor = FACTOR;
  const space = 0x20;

  return (search, from, to, wanted) => {
    const { text, lexicon, reader, found } = search;
    const { firstWords } = lexicon;
    const { capital, other } = wanted;
    const shift = shiftOf(firstWords);
    const { length } = text;
    let at = from;
    while (at < to) {
      const first = letters[text.charCodeAt(at)] ?? BORDER;
      if (first === BORDER || first === MARK) {
        at++;
        continue;
      }
      const start = at;
      let letter = first;
      let hash = NOTHING;
      let seen = 0;
      while (letter > 0) {
        hash = Math.imul(hash ^ (letter & FOLDING), factor);
        seen |= letter;
        // Asking for a character past the end would make the engine give up its fast code.
        letter = ++at < length ? (letters[text.charCodeAt(at)] ?? BORDER) : BORDER;
      }
      const isPlain = letter === BORDER || (letter === ALONE && at > start);
      if (!isPlain || maySplit(first, seen)) {
        at = readRun(search, start, wanted);
        continue;
      }
      const begins = firstWords[hash >>> shift] ?? 0;
      if ((begins & ((first & IS_CAPITAL) !== 0 ? capital : other)) === 0) continue;
      if ((begins & ONE_WORD) === 0 && !mayGoOnAt(text, at, hash, lexicon)) continue;
      reader.stand(start, at, hash, (first & IS_SMALL) !== 0);
      found(begins);
    }
    return at;
  };

  /** Reads a run of anything that makes words; where it ends. */
  function readRun(search: WordSearch, start: number, { capital, other }: Wanted): number {
    const { text, lexicon, reader, found } = search;
    const { firstWords } = lexicon;
    const shift = shiftOf(firstWords);
    let at = start;
    let lostSpace = false;
    do {
      reader.begin(at, lostSpace);
      const begins = firstWords[reader.hash >>> shift] ?? 0;
      const mask = kindOf(text.charCodeAt(at)) === CAPITAL ? capital : other;
      // Whoever is called back may read on.
      at = reader.end;
      lostSpace = reader.lostSpace;
      while (lostSpace && letters[text.charCodeAt(at)] === MARK) at++;
      // At a lost space the word may be over or not: "eBay".
      if (lostSpace || (begins & mask) !== 0) found(begins);
    } while (lostSpace);
    return at;
  }

  /** Whether a name may go on behind its first word, as far as a sign or a plain second word shows. */
  function mayGoOnAt(text: string, end: number, hash: number, lexicon: Lexicon): boolean {
    const { length } = text;
    let at = end + 1;
    if (at >= length) return true;
    const unit = text.charCodeAt(end);
    if (unit !== space) {
      // A sign is a word by itself.
      const sign = foldingOf(unit);
      if (kindOf(unit) !== SIGN || sign === EXPANDS) return true;
      return mayGoOn(lexicon, Math.imul(hash ^ sign, factor));
    }
    const first = letters[text.charCodeAt(at)] ?? BORDER;
    if (first <= 0) return true;
    let letter = first;
    let both = Math.imul(Math.imul(hash ^ space, factor) ^ (first & FOLDING), factor);
    // One letter shows of most that no name goes on so.
    if (!mayGoOn(lexicon, both)) return false;
    let seen = 0;
    for (;;) {
      letter = ++at < length ? (letters[text.charCodeAt(at)] ?? BORDER) : BORDER;
      if (letter <= 0) break;
      both = Math.imul(both ^ (letter & FOLDING), factor);
      seen |= letter;
    }
    return letter !== BORDER || maySplit(first, seen) || mayGoOn(lexicon, both);
  }
}
