import { lazily } from '../lazily';

/** Letters that no decomposition takes to the plain letter they are typed as. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  // Arabic and Urdu keyboards give different letters for the same yeh, kaf and heh.
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
};
const foreign = lazily(() => new RegExp(`[${Object.keys(plain).join('')}]`, 'gu'));
// Accents and vowel points, but not the vowel signs of Indic scripts, which are letters to a reader.
const marks = /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/gu;

const signsToDrop = lazily(() => /[\p{Cf}'’‘ʼ`]/gu);
const dashes = lazily(() => /\p{Pd}/gu);

/**
 * Text as it is compared in a search: without case, diacritics, vowel points, apostrophes and
 * invisible characters, every dash a hyphen, every run of space one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .replace(signsToDrop(), '')
    .replace(dashes(), '-')
    .replace(/\s+/gu, ' ')
    .replace(foreign(), (letter) => plain[letter] ?? letter);
}
