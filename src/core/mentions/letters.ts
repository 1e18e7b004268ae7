import {
  CAPITAL,
  DIACRITIC,
  EXPANDS,
  HANGUL,
  IGNORED,
  SMALL,
  SPACELESS,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';
import { lazily } from '../lazily';

/*
 * What a character is to a loop that reads words: all that it must know in one number of one table.
 * What it is compared as, if it is a plain letter or digit, with a bit for its case; and else, why
 * it is none, in numbers below one.
 */

/** No part of a word. */
export const BORDER = 0;
/** Part of a word, but not of its hash. */
export const MARK = -1;
/** A letter that folds to several. */
const EXPANDING = -2;
/** A word by itself. */
export const ALONE = -3;
/** In the number of a capital. */
export const IS_CAPITAL = 1 << 16;
/** In the number of a small letter. */
export const IS_SMALL = 1 << 17;
/** The part of a letter's number that is what it is compared as. */
export const FOLDING = 0xffff;

/** The numbers of all UTF-16 code units. */
export const letterTable = lazily(() => {
  // In a loop, for to map so many takes several times as long.
  const table = new Int32Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = letterOf(unit);
  return table;
});

function letterOf(unit: number): number {
  const kind = kindOf(unit);
  if (kind === IGNORED || kind === DIACRITIC) return MARK;
  if (kind === SPACELESS || kind === HANGUL) return ALONE;
  if (!isWordKind(kind)) return BORDER;
  const folding = foldingOf(unit);
  if (folding === EXPANDS) return EXPANDING;
  return folding | (kind === CAPITAL ? IS_CAPITAL : 0) | (kind === SMALL ? IS_SMALL : 0);
}

/** Whether a space may be lost in a word, by the number of its first letter and all, or-ed. */
export function maySplit(first: number, seen: number): boolean {
  return (first & IS_SMALL) !== 0 && (seen & IS_CAPITAL) !== 0;
}
