import {
  CAPITAL,
  DIACRITIC,
  EXPANDS,
  HANGUL,
  IGNORED,
  SPACELESS,
  foldingOf,
  isWordKind,
  kindOf,
} from './characters';
import { fold } from './words';

/*
 * The sieve lets through the few places of a text where a name can begin. It looks at four
 * characters: the one before, and the first three of a word. Looking every word up would take three
 * times as long, for what costs time is not the characters but that words end unforeseeably. Here
 * the loop has one branch, and it is rarely taken.
 *
 * Every character has a code of six bits, and a window of codes is the index of a table. What the
 * codes cannot tell is let through; the scanner looks again.
 */

/** The code of a character that is no part of a word. */
const OUTSIDE = 0;
const DIGIT = 27;
const OTHER = 28;
/** Codes 28 to 30 are shared by all letters but those from a to z. */
const OTHERS = 3;
/** The code of what the sieve cannot judge: it may be several letters, or a word by itself. */
const UNKNOWN = 31;
/** Added to the code of a capital. */
const IS_CAPITAL = 32;
/** In place of a code: not part of the window. */
const SKIPPED = 64;

const BITS = 6;
/** The window without the character before it, and with it. */
const WINDOW = (1 << (3 * BITS)) - 1;
const WHOLE_WINDOW = (1 << (4 * BITS)) - 1;
const FIRST_CAPITAL = IS_CAPITAL << (2 * BITS);
const SECOND_CAPITAL = IS_CAPITAL << BITS;

/** What a name may follow: nothing of a word, a small letter (for a capital), or a capital. */
const AFTER_NOTHING = 1;
const AFTER_SMALL = 2;
const AFTER_CAPITAL = 4;

/** For each window of three codes, what may be before it. */
export type Sieve = Uint8Array;

const codes = Uint8Array.from({ length: 0x10000 }, (_, unit) => codeFor(unit));

/** For each code of the character before the window, what it is to a name. */
const before = Uint8Array.from({ length: 64 }, (_, code) => {
  if (code === OUTSIDE) return AFTER_NOTHING;
  if ((code & UNKNOWN) === UNKNOWN) return AFTER_NOTHING | AFTER_SMALL | AFTER_CAPITAL;
  return code < IS_CAPITAL ? AFTER_SMALL : AFTER_CAPITAL;
});

function codeFor(unit: number): number {
  const kind = kindOf(unit);
  if (kind === IGNORED || kind === DIACRITIC) return SKIPPED;
  if (kind === SPACELESS || kind === HANGUL) return UNKNOWN;
  return isWordKind(kind)
    ? letterCode(foldingOf(unit)) + (kind === CAPITAL ? IS_CAPITAL : 0)
    : OUTSIDE;
}

function letterCode(folding: number): number {
  if (folding === EXPANDS) return UNKNOWN;
  if (folding >= 0x61 && folding <= 0x7a) return folding - 0x60;
  return folding >= 0x30 && folding <= 0x39 ? DIGIT : OTHER + (folding % OTHERS);
}

/** A sieve that lets nothing through but what it cannot judge. */
export function emptySieve(): Sieve {
  return unjudged.slice();
}

const unjudged = Uint8Array.from({ length: 1 << (3 * BITS) }, (_, window) => {
  const [first, second, third] = [window >> (2 * BITS), (window >> BITS) & 63, window & 63];
  if ((first & UNKNOWN) === UNKNOWN) return AFTER_NOTHING | AFTER_SMALL | AFTER_CAPITAL;
  const unknown =
    (second & UNKNOWN) === UNKNOWN || ((third & UNKNOWN) === UNKNOWN && second !== OUTSIDE);
  return unknown && first !== OUTSIDE ? AFTER_NOTHING | AFTER_SMALL : 0;
});

/** Lets a name through that begins at an offset of a text, in any case or only with a capital. */
export function letThrough(sieve: Sieve, text: string, start: number, anyCase: boolean): void {
  let window = 0;
  let letters = 0;
  for (let at = start; at < text.length && letters < 3; at++) {
    const code = codes[text.charCodeAt(at)] ?? OUTSIDE;
    if (code === SKIPPED) continue;
    if (code === OUTSIDE) break;
    // A name may be written with "æ" and a text with "ae": what folds to several is spelt out.
    if ((code & UNKNOWN) === UNKNOWN) {
      const spelt = fold(text.slice(start, at + 3));
      if (spelt !== text.slice(start, at + 3)) letThrough(sieve, spelt, 0, anyCase);
      return;
    }
    window = (window << BITS) | code;
    letters++;
  }
  const all = (window << (BITS * (3 - letters))) & ~(FIRST_CAPITAL | SECOND_CAPITAL | IS_CAPITAL);
  if (letters === 3) add(sieve, all, anyCase);
  else if (letters === 2) {
    // The word may be over, or a space may be lost before a capital.
    add(sieve, all, anyCase);
    for (let third = IS_CAPITAL; third < SKIPPED; third++) add(sieve, all | third, anyCase);
  } else if (((sieve[all | FIRST_CAPITAL] ?? 0) & AFTER_SMALL) === 0 || anyCase) {
    // What follows a word of one letter is not known.
    for (let rest = 0; rest < 1 << (2 * BITS); rest++) {
      if (rest >> BITS === OUTSIDE || (rest >> BITS) & IS_CAPITAL) add(sieve, all | rest, anyCase);
    }
  }
}

/** Adds a window, its letters small or capital. */
function add(sieve: Sieve, window: number, anyCase: boolean): void {
  for (const capitals of [0, IS_CAPITAL, SECOND_CAPITAL, SECOND_CAPITAL | IS_CAPITAL]) {
    const small = window | capitals;
    const capital = small | FIRST_CAPITAL;
    sieve[capital] = (sieve[capital] ?? 0) | AFTER_NOTHING | AFTER_SMALL;
    if (anyCase) sieve[small] = (sieve[small] ?? 0) | AFTER_NOTHING;
  }
}

/** Calls back with each offset of a text, from one on, where a name may begin. */
export function sift(
  sieve: Sieve,
  text: string,
  from: number,
  mayBegin: (start: number) => void,
): void {
  const { length } = text;
  let window = codeBefore(text, from);
  for (let at = from; at < length; at++) {
    const code = codes[text.charCodeAt(at)] ?? OUTSIDE;
    if (code === SKIPPED) continue;
    window = ((window << BITS) | code) & WHOLE_WINDOW;
    if (isLetThrough(sieve, window)) mayBegin(back(text, at, 2));
  }
  // The window runs two characters ahead of the first letter, so it goes past the end.
  window = (window << BITS) & WHOLE_WINDOW;
  if (isLetThrough(sieve, window)) mayBegin(back(text, length, 2));
  window = (window << BITS) & WHOLE_WINDOW;
  if (isLetThrough(sieve, window)) mayBegin(back(text, length, 1));
}

function isLetThrough(sieve: Sieve, window: number): boolean {
  const mayFollow = sieve[window & WINDOW] ?? 0;
  return (mayFollow & (before[window >>> (3 * BITS)] ?? 0)) !== 0;
}

function codeBefore(text: string, from: number): number {
  const at = back(text, from, 1);
  return at < 0 ? OUTSIDE : (codes[text.charCodeAt(at)] ?? OUTSIDE);
}

/** So many characters back from an offset, those that are no part of the window not counted. */
function back(text: string, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0 && at >= 0; left--) {
    at--;
    while (at >= 0 && codes[text.charCodeAt(at)] === SKIPPED) at--;
  }
  return at;
}
