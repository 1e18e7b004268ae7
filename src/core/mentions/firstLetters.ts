import { startsWord } from './bareName';
import { CAPITAL, DIACRITIC, IGNORED, kindOf } from './characters';
import { FACTOR, fold } from './words';

/*
 * Reading every word of a text costs most where words end, for no processor foresees that. But most
 * words are written small, and few names begin so. So a text is first run through for places where
 * a name may begin, by a loop whose one branch is rarely taken: at a capital, at anything that is
 * not ASCII, and where the last four characters are the first of a name that may begin small.
 *
 * Of those four each has eight bits, and what parts words is zero: a word of three letters is known
 * by what parts it from the next, a shorter one also by what parts it from the one before. They are
 * looked up by their hash. Short words are often the commonest of their language ("the", "of"), so
 * for them the first letter behind is asked for too. What is let through by mistake costs the time
 * of reading one word.
 */

/** How those names of a lexicon begin that may begin small. */
export interface FirstLetters {
  /** Not 0 where the hash of four characters is the index. */
  readonly windows: Uint8Array;
  /** For words of less than four letters, the letters that may begin the next word, in bits from a. */
  readonly seconds: Int32Array;
}

/** What parts words. */
const BORDER = 0;
/** A capital, or what this loop does not know. */
const ANYTHING = 1;
const LETTERS = 4;
const SECONDS = (1 << 10) - 1;
const SPACE = 0x20;
const A = 0x61;

const codes = Uint8Array.from({ length: 0x10000 }, (_, unit) => codeOf(unit));
const distinctCodes: readonly number[] = [...new Set(codes)];

function codeOf(unit: number): number {
  const kind = kindOf(unit);
  if (!startsWord(kind) && kind !== IGNORED && kind !== DIACRITIC) return BORDER;
  return kind === CAPITAL || unit >= 0x80 ? ANYTHING : unit;
}

/** The first letters of no names. */
export function noFirstLetters(): FirstLetters {
  return { windows: new Uint8Array(1 << 16), seconds: new Int32Array(SECONDS + 1) };
}

/** Notes the first letters of a name that may begin small, from an offset of its text on. */
export function addFirstLetters(letters: FirstLetters, text: string, start: number): void {
  const name = `${fold(text.slice(start, start + 8 * LETTERS))} `;
  let window = 0;
  let count = 0;
  while (count < LETTERS) {
    const code = codes[name.charCodeAt(count++)] ?? BORDER;
    // Where a text has this name it has more than ASCII there.
    if (code === ANYTHING) return;
    window = (window << 8) | code;
    if (code === BORDER) break;
  }
  const seconds = (window & 0xff) === BORDER ? secondsOf(name.slice(count - 1)) : -1;
  if (count > 2) add(letters, window, seconds);
  else for (const code of distinctCodes) add(letters, (code << 24) | window, seconds);
}

/** What may follow a short word, by what follows it in a name: a letter behind a space, or anything. */
function secondsOf(rest: string): number {
  return /^ [a-z]/.test(rest) ? 1 << (rest.charCodeAt(1) - A) : -1;
}

function add({ windows, seconds }: FirstLetters, window: number, letters: number): void {
  const place = Math.imul(window, FACTOR) >>> 16;
  windows[place] = 1;
  seconds[place & SECONDS] = (seconds[place & SECONDS] ?? 0) | letters;
}

/**
 * The next offset, from one on at which a word may begin but not go on, where a word begins with
 * which a name may begin; where there is none, the last word or the end of the text.
 */
export const nextCandidate = seeker();

/**
 * Makes the loop. Bundlers make variables of a module's constants, and the engine then asks for them
 * at every character; within a function they stay constant, which saves a quarter of the time.
 */
function seeker(): (text: string, from: number, letters: FirstLetters) => number {
  const codeFor = codes;
  const border = BORDER;
  const anything = ANYTHING;
  const factor = FACTOR;
  return (text, from, { windows, seconds }) => {
    const { length } = text;
    let window = 0;
    let at = from;
    for (; at < length; at++) {
      const code = codeFor[text.charCodeAt(at)] ?? border;
      window = (window << 8) | code;
      const place = Math.imul(window, factor) >>> 16;
      if (code !== anything && windows[place] === 0) continue;
      if (code !== border) break;
      if (text.charCodeAt(at) === SPACE && at + 1 < length) {
        // A letter in small; what is none is let through.
        const second = (text.charCodeAt(at + 1) | SPACE) - A;
        const known = seconds[place & SECONDS] ?? 0;
        if (second >= 0 && second < 26 && ((known >>> second) & 1) === 0) continue;
      }
      at--;
      break;
    }
    // Back to the start of the word. At the end of a text that is the last one, which may be too
    // short for its border to come in sight.
    let start = Math.max(at, from);
    while (start > from && codeFor[text.charCodeAt(start - 1)] !== border) start--;
    return start;
  };
}
