import {
  CAPITAL,
  DIACRITIC,
  EXPANDS,
  HANGUL,
  IGNORED,
  SIGN,
  SMALL,
  SPACELESS,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';
import { nextCandidate } from './firstLetters';
import type { Lexicon } from './lexicon';
import { ONE_WORD, mayGoOn, shiftOf } from './nameTable';
import { FACTOR, NOTHING, type WordReader } from './words';

/*
 * Looking every word of a text up is what all scanning comes down to, so words are read here in one
 * tight loop, by one table, without a call or an object. It knows plain letters and digits only;
 * words with anything else in them are left to the reader, which knows everything.
 */

/** No part of a word. */
const BORDER = 0;
/** Part of a word, but not of its hash. */
const MARK = -1;
/** A letter that folds to several. */
const EXPANDING = -2;
/** A word by itself. */
const ALONE = -3;
/** Added to the folding of a letter, which is what all other numbers are. */
const IS_CAPITAL = 1 << 16;
const IS_SMALL = 1 << 17;
const FOLDING = 0xffff;

const SPACE = 0x20;

function letterOf(unit: number): number {
  const kind = kindOf(unit);
  if (kind === IGNORED || kind === DIACRITIC) return MARK;
  if (kind === SPACELESS || kind === HANGUL) return ALONE;
  if (!isWordKind(kind)) return BORDER;
  const folding = foldingOf(unit);
  if (folding === EXPANDS) return EXPANDING;
  return folding | (kind === CAPITAL ? IS_CAPITAL : 0) | (kind === SMALL ? IS_SMALL : 0);
}

/** Which words are wanted: those with which any of this begins, in the bits of `nameTable.ts`. */
export interface Wanted {
  readonly capital: number;
  readonly other: number;
  /** Whether they are wanted as the first words of names; then most others need not be read. */
  readonly asFirst: boolean;
}

/**
 * Reads the words of a text from an offset on, at which a word may begin but not go on. Calls back
 * for each with which something that is wanted begins, or where a space may be lost behind it; the
 * reader is then at that word.
 */
export const eachWord = wordLoop();

type EachWord = (
  text: string,
  from: number,
  lexicon: Lexicon,
  wanted: Wanted,
  reader: WordReader,
  found: (begins: number) => void,
) => void;

/** Makes the loop; why it is made by a function, `firstLetters.ts` says. */
function wordLoop(): EachWord {
  const letters = Int32Array.from({ length: 0x10000 }, (_, unit) => letterOf(unit));
  const factor = FACTOR;

  return (text, from, lexicon, { capital, other, asFirst }, reader, found) => {
    const { firstWords, firstLetters } = lexicon;
    const shift = shiftOf(firstWords);
    const { length } = text;
    let at = from;
    for (;;) {
      if (asFirst) at = nextCandidate(text, at, firstLetters);
      if (at >= length) return;
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
      if (isPlain && !maySplit(first, seen)) {
        const begins = firstWords[hash >>> shift] ?? 0;
        if ((begins & ((first & IS_CAPITAL) !== 0 ? capital : other)) === 0) continue;
        if ((begins & ONE_WORD) === 0 && !mayGoOnAt(text, at, hash, lexicon)) continue;
        reader.stand(start, at, hash, (first & IS_SMALL) !== 0);
        found(begins);
        continue;
      }
      at = start;
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
    }
  };

  /** Whether a name may go on behind its first word, as far as a sign or a plain second word shows. */
  function mayGoOnAt(text: string, end: number, hash: number, lexicon: Lexicon): boolean {
    const { length } = text;
    let at = end + 1;
    if (at >= length) return true;
    const unit = text.charCodeAt(end);
    if (unit !== SPACE) {
      // A sign is a word by itself.
      const sign = foldingOf(unit);
      if (kindOf(unit) !== SIGN || sign === EXPANDS) return true;
      return mayGoOn(lexicon, Math.imul(hash ^ sign, factor));
    }
    const first = letters[text.charCodeAt(at)] ?? BORDER;
    if (first <= 0) return true;
    let letter = first;
    let both = Math.imul(Math.imul(hash ^ SPACE, factor) ^ (first & FOLDING), factor);
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

/** Whether a space may be lost in a word, by its first letter and all. */
function maySplit(first: number, seen: number): boolean {
  return (first & IS_SMALL) !== 0 && (seen & IS_CAPITAL) !== 0;
}
