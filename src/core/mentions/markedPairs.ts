import { CODE_BITS, codesOfPairs } from './firstLetters';

/*
 * Asking a string for a character takes longer than what is then done with it. So a host is asked
 * for a whole stretch of text in UTF-8, which is quick, and a loop without a branch marks the pairs
 * of bytes where a name may begin. Marks are bits of one number for every 32 pairs, since a list of
 * them would have to wait for each how long it is by then.
 */

/** How much of a text is taken at once, in UTF-16 code units. */
export const STRETCH = 8192;

/** As hosts of every kind have it: WHATWG's encoding standard, section 9.3. */
declare class TextEncoder {
  encodeInto(text: string, into: Uint8Array): { readonly written: number };
}

/** A stretch of text in bytes, and in pairs of bytes; the next stretch overwrites it. */
export interface MarkedPairs {
  readonly bytes: Uint8Array;
  readonly pairs: Uint16Array;
  /** The codes of each two bytes that there are, by the number of the pair; see `firstLetters.ts`. */
  readonly codesOfPair: Uint16Array;
  /** From the highest bit on. */
  readonly marks: Int32Array;
  /** Takes a stretch of text, as bytes; how many they are. */
  readonly take: (stretch: string) => number;
  /** Marks the pairs that show the first letters of a name; how many numbers hold the marks. */
  readonly mark: (fours: Int32Array, byteCount: number) => number;
}

/**
 * Makes room, tables and the loop. Bundlers make variables of a module's constants, and the engine
 * then asks for them at every character; within a function they stay constant.
 */
export function markedPairs(): MarkedPairs {
  const space = 0x20;
  const block = 32;
  const codeBits = CODE_BITS;
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(3 * STRETCH + 2 * block);
  const pairs = new Uint16Array(bytes.buffer);
  const marks = new Int32Array(pairs.length / block);
  const codesOfPair = codesOfPairs();
  return { bytes, pairs, codesOfPair, marks, take, mark };

  function take(stretch: string): number {
    const { written } = encoder.encodeInto(stretch, bytes);
    // A word at the end has something behind it too.
    bytes.fill(space, written, written + 2 * block);
    return written;
  }

  function mark(fours: Int32Array, byteCount: number): number {
    // What ends with the last byte shows in the pair behind it.
    const pairCount = (byteCount + 3) >>> 1;
    let before = 0;
    let at = 0;
    let blocks = 0;
    while (at < pairCount) {
      let bits = 0;
      for (const end = at + block; at < end; at++) {
        const pair = codesOfPair[pairs[at] ?? 0] ?? 0;
        const place = (before << (2 * codeBits)) | pair;
        bits = (bits << 1) | (((fours[place >>> 5] ?? 0) >>> (place & 31)) & 1);
        before = pair;
      }
      marks[blocks++] = bits;
    }
    return blocks;
  }
}
