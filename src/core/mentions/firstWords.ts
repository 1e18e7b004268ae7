import { startsWord } from './bareName';
import { CAPITAL, SIGN, foldingOf, kindOf } from './characters';
import { BORDER, CODE_BITS, UNKNOWN } from './firstLetters';
import { mayBeginWith } from './firstSix';
import type { Lexicon } from './lexicon';
import { STRETCH, markedPairs } from './markedPairs';
import { ANY_CASE, ONE_WORD, WITH_CAPITAL, mayGoOn, shiftOf } from './nameTable';
import { FACTOR, NOTHING } from './wordReader';
import { lazily } from '../lazily';

/*
 * Where names may begin in a text, found without reading it word by word. That would cost most where
 * words end, for no processor foresees it. Words are read only where something shows that a name may
 * begin: a capital, what is not ASCII, and the first letters of a name. What is not plain ASCII is
 * left to the reader that knows all scripts; see `eachWord.ts`.
 */

/** The words of a stretch with which names may begin, in columns; the next stretch overwrites them. */
export interface FirstWords {
  /** Offsets in the whole text. */
  readonly starts: Int32Array;
  /** Offsets in the whole text, or -1 where only the reader can tell. */
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** What begins with the word, in the bits of `nameTable.ts`. */
  readonly begins: Uint8Array;
}

/** The words that were found last; two for each unit, at most. */
export const firstWords: FirstWords = {
  starts: new Int32Array(2 * STRETCH),
  ends: new Int32Array(2 * STRETCH),
  hashes: new Int32Array(2 * STRETCH),
  begins: new Uint8Array(2 * STRETCH),
};

type FindFirstWords = (stretch: string, offset: number, lexicon: Lexicon) => number;

const find = lazily(() => finder(firstWords));

/**
 * Finds the first words in a stretch of text that begins where a word may begin, and that stands at
 * an offset of the whole; how many there are, or -1 where too little is ASCII for this to be quick.
 */
export const findFirstWords: FindFirstWords = (stretch, offset, lexicon) =>
  find()(stretch, offset, lexicon);

/** Makes the loops; why they are made by a function, `markedPairs.ts` says. */
function finder({ starts, ends, hashes, begins }: FirstWords): FindFirstWords {
  const space = 0x20;
  /** In place of a letter: not ASCII. */
  const other = -1;
  /** Added to the folding of a letter, which is what all other numbers are. */
  const capital = 1 << 8;
  const foldingBits = 0xff;
  const factor = FACTOR;
  const codeBits = CODE_BITS;
  const unknown = UNKNOWN;
  const border = BORDER;
  const { bytes, pairs, codesOfPair, marks, take, mark } = markedPairs();
  const view = new DataView(bytes.buffer);
  const letters = Int32Array.from({ length: 0x100 }, (_, byte) => {
    if (byte >= 0x80) return other;
    if (!startsWord(kindOf(byte))) return border;
    return foldingOf(byte) | (kindOf(byte) === CAPITAL ? capital : 0);
  });
  /** What signs are compared as, 0 for what is no sign. */
  const signs = Uint8Array.from({ length: 0x80 }, (_, byte) =>
    kindOf(byte) === SIGN ? foldingOf(byte) : 0,
  );
  /** By the codes of a pair: how far before the next one the word begins that both show. */
  const backBy = Uint8Array.from({ length: 1 << (2 * codeBits) }, (_, pair) =>
    (pair & unknown) === border ? 0 : pair >>> codeBits === border ? 1 : 2,
  );
  let lexicon: Lexicon;
  let written = 0;
  let count = 0;
  /** From the index of a byte to the offset of its character in the text. */
  let drift = 0;
  /** The index that all is read before. */
  let done = 0;

  return (stretch, offset, names) => {
    lexicon = names;
    written = take(stretch);
    if (written > 1.25 * stretch.length) return -1;
    count = done = 0;
    drift = offset;
    readMarked(mark(lexicon.firstLetters.fours, written));
    return count;
  };

  function readMarked(blocks: number): void {
    for (let block = 0; block < blocks; block++) {
      let bits = marks[block] ?? 0;
      while (bits !== 0) {
        const bit = Math.clz32(bits);
        bits &= ~(0x80000000 >>> bit);
        readAt(32 * block + bit);
      }
    }
  }

  /** Reads what a pair shows: a word written small, near it, or what begins with one of its bytes. */
  function readAt(number: number): void {
    const index = 2 * number;
    const pair = pairs[number] ?? 0;
    const shown = codesOfPair[pair] ?? 0;
    const before = number === 0 ? 0 : (codesOfPair[pairs[number - 1] ?? 0] ?? 0);
    const isFirst = shown >>> codeBits === unknown;
    const isSecond = (shown & unknown) === unknown;
    const start = index - (backBy[before] ?? 0);
    if (!isFirst && !isSecond) {
      readSmallFrom(start);
      return;
    }
    // Behind a short word that is wanted itself.
    if (shown === unknown && isMarked(before << (2 * codeBits))) readSmallFrom(start);
    if ((pair & 0x8080) === 0) readFrom(isFirst ? index : index + 1);
    else {
      passOther(index);
      passOther(index + 1);
    }
  }

  function isMarked(place: number): boolean {
    return (((lexicon.firstLetters.fours[place >>> 5] ?? 0) >>> (place & 31)) & 1) !== 0;
  }

  /** Reads the word at an index, written small, if its first characters are those of a name. */
  function readSmallFrom(index: number): void {
    const four = view.getInt32(index, true);
    const two = view.getUint16(index + 4, true);
    if (mayBeginWith(lexicon.firstLetters.sixes, four, two) !== 0) readFrom(index);
  }

  /** Leaves a character that is not ASCII, and what is behind it, to the reader. */
  function passOther(index: number): void {
    const byte = bytes[index] ?? 0;
    if (byte >= 0x80 && byte < 0xc0) drift--;
    else if (byte >= 0x80 || ((letters[byte] ?? 0) & capital) !== 0) {
      add(index, -1, 0, 0);
      // Of four bytes UTF-16 makes two units.
      if (byte >= 0xf0) drift++;
      if (byte >= 0x80) add(index + 1, -1, 0, 0);
    }
  }

  /** Reads the word at an index, and adds it if names may begin with it. */
  function readFrom(index: number): void {
    if (index < done) return;
    let start = index;
    while (start > done && (letters[bytes[start - 1] ?? 0] ?? 0) > 0) start--;
    const first = letters[bytes[start] ?? 0] ?? 0;
    let letter = first;
    let hash = NOTHING;
    let seen = 0;
    let end = start;
    while (letter > 0) {
      hash = Math.imul(hash ^ (letter & foldingBits), factor);
      seen |= letter;
      letter = letters[bytes[++end] ?? 0] ?? 0;
    }
    done = end;
    const before = start === 0 ? border : (letters[bytes[start - 1] ?? 0] ?? 0);
    if (letter === other || before === other || maySplit(first, seen)) {
      add(start, -1, 0, 0);
      return;
    }
    const known = lexicon.firstWords[hash >>> shiftOf(lexicon.firstWords)] ?? 0;
    const wanted = (first & capital) === 0 ? ANY_CASE : ANY_CASE | WITH_CAPITAL;
    if ((known & wanted) === 0) return;
    if ((known & ONE_WORD) !== 0 || mayGoOnFrom(end, hash)) add(start, end, hash, known);
  }

  /** Whether a name may go on behind its first word, as far as a sign or a plain second word shows. */
  function mayGoOnFrom(end: number, hash: number): boolean {
    const byte = bytes[end] ?? 0;
    let at = end + 1;
    if (at >= written) return true;
    if (byte !== space) {
      const sign = signs[byte] ?? 0;
      return sign === 0 || mayGoOn(lexicon, Math.imul(hash ^ sign, factor));
    }
    const first = letters[bytes[at] ?? 0] ?? 0;
    if (first <= 0) return true;
    let both = Math.imul(Math.imul(hash ^ space, factor) ^ (first & foldingBits), factor);
    // One letter shows of most that no name goes on so.
    if (!mayGoOn(lexicon, both)) return false;
    let letter = letters[bytes[++at] ?? 0] ?? 0;
    let seen = 0;
    while (letter > 0) {
      both = Math.imul(both ^ (letter & foldingBits), factor);
      seen |= letter;
      letter = letters[bytes[++at] ?? 0] ?? 0;
    }
    return letter === other || maySplit(first, seen) || at >= written || mayGoOn(lexicon, both);
  }

  function add(start: number, end: number, hash: number, known: number): void {
    starts[count] = start + drift;
    ends[count] = end < 0 ? -1 : end + drift;
    hashes[count] = hash;
    begins[count++] = known;
  }

  /** Whether a space may be lost in a word, by its first letter and all. */
  function maySplit(first: number, seen: number): boolean {
    return (seen & capital) > (first & capital);
  }
}
