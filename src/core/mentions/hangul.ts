/*
 * Some systems write a syllable of Hangul letter by letter: a leading consonant, a vowel and maybe a
 * trailing consonant. It is the same text, and is read as the syllable that the letters make. The
 * numbers are those of the Unicode standard, section 3.12.
 */

const LEADS = 0x1100;
const VOWELS = 0x1161;
/** One before the first trailing consonant, for there may be none. */
const TRAILS = 0x11a7;
const SYLLABLES = 0xac00;
const [leadCount, vowelCount, trailCount] = [19, 21, 28];

function isAmong(unit: number, first: number, count: number): boolean {
  return unit >= first && unit < first + count;
}

/** How many characters of a text make one syllable from an offset on: 2 or 3, or 1 where it is no letter. */
export function syllableLength(text: string, at: number): number {
  if (!isAmong(text.charCodeAt(at), LEADS, leadCount)) return 1;
  if (!isAmong(text.charCodeAt(at + 1), VOWELS, vowelCount)) return 1;
  return isAmong(text.charCodeAt(at + 2), TRAILS + 1, trailCount - 1) ? 3 : 2;
}

/** The code unit at an offset, or that of the syllable which begins there letter by letter. */
export function syllableAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const length = syllableLength(text, at);
  if (length === 1) return unit;
  const vowel = text.charCodeAt(at + 1) - VOWELS;
  const trail = length === 3 ? text.charCodeAt(at + 2) - TRAILS : 0;
  return SYLLABLES + ((unit - LEADS) * vowelCount + vowel) * trailCount + trail;
}
