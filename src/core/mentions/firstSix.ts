import { setBit } from './setBit';
import { FACTOR } from './wordReader';

/*
 * Many words begin with the four letters that a name begins with: every "the" of an English text,
 * if one name does. So the search asks for six characters next. It takes the bytes of a text as two
 * numbers, four in one and two in the other, and works on all bytes of a number at once.
 *
 * This is about letters, digits and single spaces. Where a text has anything else, emphasis perhaps
 * or an accent, names may begin; and where a capital shows that a space may be lost.
 */

/** How many bits there are, a power of two. */
const BITS = 1 << 16;
const SHIFT = Math.clz32(BITS - 1);
/** The highest bit of each byte. */
const HIGH = 0x80808080 | 0;

/** Bits, by the hash of six characters: set where one of some names may begin with them. */
export const noFirstSix = (): Int32Array => new Int32Array(BITS / 32);

/** Notes the first characters of a name, as folded. */
export function addFirstSix(sixes: Int32Array, name: string): void {
  const six = name.slice(0, 6);
  // Where a text has this name it has something else there too.
  if (/[^a-z\d ]/.test(six)) return;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(six.padEnd(6), (character) =>
    character.charCodeAt(0),
  );
  const four = a | (b << 8) | (c << 16) | (d << 24);
  // Behind a shorter name and a space anything may stand.
  const place = six.length < 5 ? placeOfWord(four, spacesIn(four)) : placeOfSix(four, e | (f << 8));
  setBit(sixes, place);
}

/**
 * Whether a name may begin with six bytes of a text, 1 or 0, given as four of them and the next two.
 * In both numbers the first is the lowest.
 */
export function mayBeginWith(sixes: Int32Array, four: number, two: number): number {
  const first = written(four);
  const rest = written(two);
  const spaces = spacesIn(first);
  const further = spacesIn(rest);
  // The bytes behind a space, of which the very first is one.
  const behind = (spaces << 8) | 0x80;
  const behindFurther = (further << 8) | (spaces >>> 24);
  const odd = othersIn(first, spaces) | (spaces & behind & ~0x80) | (capitalsIn(four) & ~behind);
  const oddFurther =
    othersIn(rest, further) | (further & behindFurther) | (capitalsIn(two) & ~behindFurther);
  const other = odd | (oddFurther & 0xffff);
  const place = placeOfSix(first, rest);
  const word = placeOfWord(first, spaces);
  const noted =
    ((sixes[place >>> 5] ?? 0) >>> (place & 31)) | ((sixes[word >>> 5] ?? 0) >>> (word & 31));
  return (noted | ((other | -other) >>> 31)) & 1;
}

function placeOfSix(four: number, two: number): number {
  return Math.imul(Math.imul(two, FACTOR) ^ four, FACTOR) >>> SHIFT;
}

/** The place of what is before the first space. */
function placeOfWord(four: number, spaces: number): number {
  return Math.imul(four & (((spaces & -spaces) >>> 7) - 1), FACTOR) >>> SHIFT;
}

/** Bytes with their letters written small. */
function written(bytes: number): number {
  return bytes | ((bytes >>> 1) & 0x20202020);
}

/** The highest bit of each byte that is a capital, and of some that are no letters. */
function capitalsIn(bytes: number): number {
  return (bytes << 1) & ~(bytes << 2) & HIGH;
}

/** The highest bit of each byte that is a space; of those below 0x80. */
function spacesIn(bytes: number): number {
  return (bytes + 0x60606060) & ~(bytes + 0x5f5f5f5f) & HIGH;
}

/** The highest bit of each byte that is no small letter, no digit and none of the spaces. */
function othersIn(bytes: number, spaces: number): number {
  const letters = (bytes + 0x1f1f1f1f) & ~(bytes + 0x05050505);
  const digits = (bytes + 0x50505050) & ~(bytes + 0x46464646);
  return (~(letters | digits | spaces) | bytes) & HIGH;
}
