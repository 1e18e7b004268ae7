import { startsWord } from './bareName';
import { CAPITAL, kindOf } from './characters';
import { fold } from './fold';
import { addFirstSix, noFirstSix } from './firstSix';
import { setBit } from './setBit';
import { lazily } from '../lazily';

/*
 * Most words of a text are written small, and few names begin so. Which names do is kept by their
 * first four letters, so that a text can be searched for them without reading its words.
 *
 * The search goes by pairs of characters. Each has a code of five bits, and four codes in a row, two
 * of the pair before and two of this, are the place of a bit. Words begin at odd offsets as at even
 * ones, so a name sets the bit of its four letters and that of a border and its first three, which
 * is the same word one character later. A shorter name ends with a border; behind that anything may
 * stand.
 */

/** How those names of a lexicon begin that may begin small. */
export interface FirstLetters {
  /** Bits, by four codes: set where one of the last two is unknown, or a name may begin with them. */
  readonly fours: Int32Array;
  /** Bits, by six characters; see `firstSix.ts`. */
  readonly sixes: Int32Array;
}

/** The code of what parts words. */
export const BORDER = 0;
/** The code of a capital, and of what is not ASCII, all its bits set. */
export const UNKNOWN = 31;
/** How many bits a code has. */
export const CODE_BITS = 5;
const CODES = 1 << CODE_BITS;
/** Digits share the codes that letters leave. */
const FIRST_DIGIT = 27;
const A = 0x61;

/** The code of a byte of UTF-8. */
function codeOfByte(byte: number): number {
  if (byte >= 0x80 || kindOf(byte) === CAPITAL) return UNKNOWN;
  if (byte >= A && byte < A + 26) return byte - A + 1;
  return startsWord(kindOf(byte)) ? FIRST_DIGIT + (byte & 3) : BORDER;
}

/** The codes of two bytes, by the number that they are when both are read as one. */
export function codesOfPairs(): Uint16Array {
  const codes = Array.from({ length: 0x100 }, (_, byte) => codeOfByte(byte));
  const pairs = Uint16Array.from({ length: 0x10000 }, (_, number) => number);
  const bytes = new Uint8Array(pairs.buffer);
  const codeAt = (index: number): number => codes[bytes[index] ?? 0] ?? BORDER;
  return pairs.map((_, number) => (codeAt(2 * number) << CODE_BITS) | codeAt(2 * number + 1));
}

/** The place of four codes. */
function placeOfCodes(a: number, b: number, c: number, d: number): number {
  return (((((a << CODE_BITS) | b) << CODE_BITS) | c) << CODE_BITS) | d;
}

/** Bits that are set only where one of the last two codes is unknown; 32 have the third in common. */
const unknownOnly = lazily(() =>
  Int32Array.from({ length: CODES ** 4 / 32 }, (_, word) =>
    (word & UNKNOWN) === UNKNOWN ? -1 : 1 << UNKNOWN,
  ),
);

/** The first letters of no names. */
export function noFirstLetters(): FirstLetters {
  return { fours: unknownOnly().slice(), sixes: noFirstSix() };
}

/** Notes the first letters of a name that may begin small, from an offset of its text on. */
export function addFirstLetters(letters: FirstLetters, text: string, start: number): void {
  // More than four, for some characters fold to nothing.
  const name = fold(text.slice(start, start + 32));
  const codes = [BORDER, BORDER, BORDER, BORDER] as [number, number, number, number];
  for (let at = 0; at < Math.min(name.length, 4); at++) {
    const code = codeOfByte(Math.min(name.charCodeAt(at), 0xff));
    // Where a text has this name it has more than ASCII there.
    if (code === UNKNOWN) return;
    if (code === BORDER) break;
    codes[at] = code;
  }
  const [a, b, c, d] = codes;
  addFirstSix(letters.sixes, name);
  const { fours } = letters;
  // Of a word of one letter, two borders are no part.
  if (b !== BORDER) setBit(fours, placeOfCodes(a, b, c, d));
  setBit(fours, placeOfCodes(BORDER, a, b, c));
  if (c !== BORDER) return;
  for (let any = 0; any < CODES; any++) {
    if (b !== BORDER) setBit(fours, placeOfCodes(a, b, BORDER, any));
    else {
      setBit(fours, placeOfCodes(BORDER, a, BORDER, any));
      setBit(fours, placeOfCodes(any, BORDER, a, BORDER));
    }
  }
}
