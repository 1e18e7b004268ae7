import { unpackCharacters, type CharacterTables } from './packedCharacters';

/*
 * What a character is to recognition, and what it is compared as. Both are tables over the
 * 65,536 UTF-16 code units, so that the scanner asks an array instead of a regular expression.
 * The halves of a surrogate pair count as two characters of a script without spaces: that is
 * right for the ideographs beyond the BMP and makes a border of an emoji.
 */

/** A small cased letter. Kinds 1 to 3 make up words; see {@link isWordKind}. */
export const SMALL = 1;
/** A capital or title-case letter. */
export const CAPITAL = 2;
/** A digit, an uncased letter, or a vowel sign that its script cannot do without. */
export const PLAIN = 3;
/** No part of any comparison: soft hyphen, zero-width and direction marks, tatweel. */
export const IGNORED = 4;
/** A diacritic: no part of a comparison either, but it belongs to the letter before it. */
export const DIACRITIC = 5;
/** A character of a script that writes no spaces; each is a word of its own. */
export const SPACELESS = 6;
/** A Hangul syllable; each is a word of its own, but what may follow a name is limited. */
export const HANGUL = 7;
/** Punctuation and symbols: a border, but inside a name each is a word of its own. */
export const SIGN = 8;
/** White space within a line. */
export const SPACE = 9;
/** The end of a line. */
export const NEWLINE = 10;
/** What light markup uses for emphasis; passed over between the words of a name. */
export const EMPHASIS = 11;

/** Stands in the folding table where one unit folds to several; see {@link expansion}. */
export const EXPANDS = 0xffff;

/** The kind of a UTF-16 code unit, one of the constants above. */
export function kindOf(unit: number): number {
  return kinds[unit] ?? SIGN;
}

/** What a code unit is compared as: without case, accent or typographic variety. */
export function foldingOf(unit: number): number {
  return unit ^ (changes[unit] ?? 0);
}

/** The several units that one unit folds to where {@link foldingOf} says `EXPANDS`: `ß` to `ss`. */
export function expansion(unit: number): string {
  let form = expansions.get(unit);
  if (form === undefined) expansions.set(unit, (form = formOf(String.fromCharCode(unit))));
  return form;
}
const expansions = new Map<number, string>();

/** Whether characters of a kind make up words that something else must surround. */
export function isWordKind(kind: number): boolean {
  return kind <= PLAIN;
}

/** Whether a code unit is Chinese or Japanese, where a line may end within a word. */
export function breaksAnywhere(unit: number): boolean {
  return unit >= 0x2e80 && kindOf(unit) === SPACELESS;
}

/** Whether a code unit is a mark of kana that makes one syllable of two characters. */
export function isVoicing(unit: number): boolean {
  return unit === 0x3099 || unit === 0x309a || unit === 0xff9e || unit === 0xff9f;
}

/** Accents, and the vowel points that Hebrew and Arabic may leave out; not the Indic signs. */
const diacritics =
  /[\u0300-\u034e\u0350-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;

/** Letters whose plain form Unicode does not give by decomposition. */
const plainForms: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', đ: 'd', ø: 'o', ł: 'l', ħ: 'h', ŧ: 't', ı: 'i' },
  // One letter, several encodings: Arabic, Persian and Urdu keyboards differ in these.
  ...{ ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ' },
};

function formOf(character: string): string {
  const parts = character.toLowerCase().normalize('NFKD').replace(diacritics, '');
  return Array.from(parts, (part) => plainForms[part] ?? part).join('');
}

/** Reads both tables from what the engine knows of Unicode: the build does that, in some 30 milliseconds. */
export function readCharacters(): CharacterTables {
  const kinds = new Uint8Array(0x10000).fill(SIGN);
  const changes = new Uint16Array(0x10000);
  const everything = Array.from(kinds, (_, unit) => String.fromCharCode(unit)).join('');
  const paint = (pattern: RegExp, put: (unit: number) => void): void => {
    for (const { index, 0: run } of everything.matchAll(pattern)) {
      for (let unit = index; unit < index + run.length; unit++) put(unit);
    }
  };
  // Painted in this order, one over the other.
  const kindPatterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
    [PLAIN, /[\p{L}\p{M}\p{Nd}\p{Nl}]+/gu],
    [SMALL, /\p{Ll}+/gu],
    [CAPITAL, /[\p{Lu}\p{Lt}]+/gu],
    [
      SPACELESS,
      /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\u3099\u309a\u30fc\uff70\uff9e\uff9f\ud800-\udfff]+/gu,
    ],
    [HANGUL, /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb]+/gu],
    [DIACRITIC, diacritics],
    [IGNORED, /[\p{Cf}\u0640\u034f\ufe00-\ufe0f]+/gu],
    [SPACE, /[\t\v\f\r\p{Zs}]+/gu],
    [NEWLINE, /[\n\u0085\u2028\u2029]+/gu],
    [EMPHASIS, /[*_~]+/gu],
  ];
  for (const [kind, pattern] of kindPatterns) paint(pattern, (unit) => (kinds[unit] = kind));

  // Everything whose form differs from itself, ideographs and Hangul aside.
  const foldable =
    /[\p{Changes_When_NFKC_Casefolded}\p{Ll}\u0620-\u06ff\u0900-\u0dff\u3041-\u30ff]+/gu;
  paint(foldable, (unit) => {
    if (kinds[unit] === HANGUL) return;
    const form = formOf(String.fromCharCode(unit));
    changes[unit] = unit ^ (form.length === 1 ? form.charCodeAt(0) : EXPANDS);
  });

  // Signs that writers, keyboards and typesetters use for one another.
  const signPatterns: readonly (readonly [form: string, pattern: RegExp])[] = [
    ['-', /[\p{Pd}\u2212\u2043]+/gu],
    // With the letters that transliterations use for ayn, hamza and the Cyrillic soft sign.
    ["'", /['`´\u2018-\u201b\u2032\u02b9-\u02bf\u02c8\u02ee\u055a\u05f3\ua78b\ua78c\uff07]+/gu],
    ['"', /["«»\u201c-\u201f\u2033\u05f4\u300c-\u300f\uff02]+/gu],
    // Between the parts of a foreign name in Chinese and Japanese.
    ['·', /[·\u2022\u2027\u22c5\u30fb\uff65]+/gu],
  ];
  for (const [form, pattern] of signPatterns) {
    paint(pattern, (unit) => {
      kinds[unit] = SIGN;
      changes[unit] = unit ^ form.charCodeAt(0);
    });
  }
  return { kinds, changes };
}

/** Both tables as the build packs them: read from the engine they take as long as all other code to load. */
declare const PACKED_CHARACTERS: string | undefined;
const { kinds, changes } =
  typeof PACKED_CHARACTERS === 'string' ? unpackCharacters(PACKED_CHARACTERS) : readCharacters();
