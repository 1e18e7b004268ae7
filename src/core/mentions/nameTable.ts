import type { Lexicon } from './lexicon';
import { setBit } from './setBit';

/*
 * The hash table of a lexicon has the beginnings of all names: for "Shah Mahmood Qureshi" the hashes
 * of "shah", "shah mahmood" and "shah mahmood qureshi". A text is read on for as long as what was
 * read is there. Two beginnings may share a hash. Nothing is lost by it, for their names are chained
 * and compared as text, so the hash need not be long; it only costs that comparison.
 *
 * Before the table, which is large, two small filters say no to most of what is asked.
 */

/** In `firstWords`: a name begins with this word in any case. */
export const ANY_CASE = 1;
/** In `firstWords`: a name begins with this word and a capital. */
export const WITH_CAPITAL = 2;
/** In `firstWords`: a name is this one word. */
export const ONE_WORD = 4;
/** In `firstWords`: such a name is cased, so the same word written small says something. */
export const ONE_CASED_WORD = 8;

/** The length of a table with room for so many, a power of two. */
export function roomFor(count: number): number {
  return 1 << (32 - Math.clz32(Math.max(15, Math.ceil(count) - 1)));
}

/** The place of a hash in the table, an even number; see {@link isBeginning}. */
export function placeOf({ table }: Lexicon, hash: number): number {
  const mask = table.length - 1;
  const key = hash || 1;
  let place = (hash >>> Math.clz32(mask)) & ~1;
  for (;;) {
    const found = table[place];
    if (found === key || found === 0) return place;
    place = (place + 2) & mask;
  }
}

/** Whether some name begins with what has its hash at a place. */
export function isBeginning({ table }: Lexicon, place: number): boolean {
  return table[place] !== 0;
}

/** The first name whose hash is at a place, or -1; `chain` has the others. */
export function firstNameAt({ table }: Lexicon, place: number): number {
  return (table[place + 1] ?? 0) - 1;
}

/** By how many bits a hash is shifted for its place in `firstWords`. */
export function shiftOf(firstWords: Uint8Array): number {
  return Math.clz32(firstWords.length - 1);
}

/** Notes what begins with the word of a hash. */
export function addFirstWord({ firstWords }: Lexicon, hash: number, begins: number): void {
  const place = hash >>> shiftOf(firstWords);
  firstWords[place] = (firstWords[place] ?? 0) | begins;
}

/** Whether a name may go on, by the hash of words and one letter of the next, or of two words. */
export function mayGoOn({ nextWords }: Lexicon, opening: number): boolean {
  const bit = opening >>> (Math.clz32(nextWords.length - 1) - 5);
  return (((nextWords[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0;
}

/** Notes how a name goes on, by such a hash. */
export function addNextWord({ nextWords }: Lexicon, opening: number): void {
  setBit(nextWords, opening >>> (Math.clz32(nextWords.length - 1) - 5));
}
