import { CAPITAL, EMPHASIS, HANGUL, SMALL, SPACELESS, isWordKind, kindOf } from './characters';
import { emptySieve, letThrough, type Sieve } from './sieve';
import { WordReader } from './words';

/** One name of one entity, as the lexicon takes it. */
export interface LexiconName {
  readonly text: string;
  /** The id of the entity that bears the name. */
  readonly entity: string;
  readonly role: 'name' | 'aka' | 'short' | 'was';
  /** False for a short name that never counts without a strong name of its entity in the document. */
  readonly alone: boolean;
}

/**
 * Names compiled for scanning; immutable. The whole is one hash table of beginnings: for every name
 * "Shah Mahmood Qureshi" the hashes of "shah", "shah mahmood" and "shah mahmood qureshi". A text is
 * read on for as long as what was read is the beginning of some name.
 *
 * Two beginnings may share a hash. Nothing is lost by it: their names are chained, and a scanner
 * compares names as text (`foldsTo`). It only costs that comparison.
 */
export interface Lexicon {
  readonly texts: readonly string[];
  readonly entities: readonly string[];
  /** Role, `alone` and the rules of case for each name; read with the functions below. */
  readonly traits: Uint8Array;
  /** For each name, the next one whose hash is the same, or -1. */
  readonly chain: Int32Array;
  /**
   * Open addressing with linear probing. Each place is two numbers, side by side because they are
   * asked for together: the hash, 0 where the place is empty, and the first name that ends here
   * counted from 1, 0 where names only pass.
   */
  readonly table: Int32Array;
  /** The places of a text where any of the names can begin. */
  readonly sieve: Sieve;
  /** What may begin with a word, by the high bits of its hash: small, so that it stays near. */
  readonly firstWords: Uint8Array;
}

/** In `firstWords`: a name begins with this word in any case. */
export const ANY_CASE = 1;
/** In `firstWords`: a name begins with this word and a capital. */
export const WITH_CAPITAL = 2;
/** In `firstWords`: a name is this one word, so the same word written small says something. */
export const ONE_WORD = 4;

const roles = ['name', 'aka', 'was', 'short'] as const;
const ROLE = 3;
const ALONE = 4;
const NEEDS_CAPITAL = 8;
const NEEDS_CAPITALS = 16;
const SINGLE = 32;

/** The name at an index. */
export function nameAt(lexicon: Lexicon, index: number): LexiconName {
  const traits = lexicon.traits[index] ?? 0;
  return {
    text: lexicon.texts[index] ?? '',
    entity: lexicon.entities[index] ?? '',
    role: roles[(traits & ROLE) as 0 | 1 | 2 | 3],
    alone: (traits & ALONE) !== 0,
  };
}

/** Whether a name starts only at a capital: it begins with one itself, and is no acronym. */
export function needsCapital(lexicon: Lexicon, index: number): boolean {
  return ((lexicon.traits[index] ?? 0) & NEEDS_CAPITAL) !== 0;
}

/** Whether a name is an acronym, which stands in capitals or not at all. */
export function needsCapitals(lexicon: Lexicon, index: number): boolean {
  return ((lexicon.traits[index] ?? 0) & NEEDS_CAPITALS) !== 0;
}

/** How much a name tells of its entity: 0 for its name, then `aka`, `was`, and 3 for a short name. */
export function rankOf(lexicon: Lexicon, index: number): number {
  return (lexicon.traits[index] ?? 0) & ROLE;
}

/** Whether a name is a short one. */
export function isShort(lexicon: Lexicon, index: number): boolean {
  return rankOf(lexicon, index) === roles.indexOf('short');
}

/** Whether a name may count although no strong name of its entity stands in the document. */
export function standsAlone(lexicon: Lexicon, index: number): boolean {
  return ((lexicon.traits[index] ?? 0) & ALONE) !== 0;
}

/** Whether a name is one word and cased, so that the word could be an ordinary one. */
export function isSingle(lexicon: Lexicon, index: number): boolean {
  return ((lexicon.traits[index] ?? 0) & SINGLE) !== 0;
}

/** The place of a hash in the table, an even number; see {@link isBeginning}. */
export function placeOf({ table }: Lexicon, hash: number): number {
  const mask = table.length - 1;
  const key = hash || 1;
  let place = (hash >>> Math.clz32(mask)) & ~1;
  for (;;) {
    const found = table[place];
    if (found === key || found === 0) return place;
    place = (place + 2) & mask;
  }
}

/** Whether some name begins with what has its hash at a place. */
export function isBeginning({ table }: Lexicon, place: number): boolean {
  return table[place] !== 0;
}

/** The first name whose hash is at a place, or -1; `chain` has the others. */
export function firstNameAt({ table }: Lexicon, place: number): number {
  return (table[place + 1] ?? 0) - 1;
}

/** Compiles names; their order makes no difference to what is found. */
export function buildLexicon(names: Iterable<LexiconName>): Lexicon {
  const texts: string[] = [];
  const entities: string[] = [];
  let traits = new Uint8Array(1024);
  let beginnings = new Int32Array(4096);
  let size = 0;
  /** For each name, where its beginnings end. */
  let ends = new Int32Array(1024);
  const reader = new WordReader(false);
  for (const { text, entity, role, alone } of names) {
    const start = firstWordOf(text);
    reader.open(text, lastWordOf(text, start));
    reader.begin(start);
    const from = size;
    while (reader.next()) {
      if (size === beginnings.length) beginnings = grown(beginnings);
      beginnings[size++] = reader.hash || 1;
    }
    if (size === from) continue;
    const index = texts.length;
    if (index === ends.length) {
      ends = grown(ends);
      const more = new Uint8Array(index * 2);
      more.set(traits);
      traits = more;
    }
    ends[index] = size;
    traits[index] =
      roles.indexOf(role) | (alone ? ALONE : 0) | caseTraits(text, start, size - from);
    texts.push(text);
    entities.push(entity);
  }
  return compile(
    texts,
    entities,
    traits.slice(0, texts.length),
    beginnings.subarray(0, size),
    ends,
  );
}

function compile(
  texts: readonly string[],
  entities: readonly string[],
  traits: Uint8Array,
  beginnings: Int32Array,
  ends: Int32Array,
): Lexicon {
  const places = powerOfTwo(beginnings.length * 1.4);
  const lexicon: Lexicon = {
    texts,
    entities,
    traits,
    chain: new Int32Array(texts.length),
    table: new Int32Array(2 * places),
    sieve: emptySieve(),
    firstWords: new Uint8Array(Math.min(powerOfTwo(texts.length * 4), 1 << 17)),
  };
  const { chain, table, firstWords, sieve } = lexicon;
  let at = 0;
  texts.forEach((text, index) => {
    const anyCase = !needsCapital(lexicon, index);
    letThrough(sieve, text, firstWordOf(text), anyCase);
    const first = firstWordPlace(lexicon, beginnings[at] ?? 0);
    const needs = anyCase ? ANY_CASE : WITH_CAPITAL;
    firstWords[first] =
      (firstWords[first] ?? 0) | needs | (isSingle(lexicon, index) ? ONE_WORD : 0);
    let place = 0;
    for (const end = ends[index] ?? 0; at < end; at++) {
      const hash = beginnings[at] ?? 0;
      place = placeOf(lexicon, hash);
      table[place] = hash;
    }
    chain[index] = firstNameAt(lexicon, place);
    table[place + 1] = index + 1;
  });
  return lexicon;
}

/** Where in `firstWords` the word with a hash is. */
export function firstWordPlace({ firstWords }: Lexicon, hash: number): number {
  return hash >>> Math.clz32(firstWords.length - 1);
}

function powerOfTwo(least: number): number {
  return 1 << (32 - Math.clz32(Math.max(15, Math.ceil(least) - 1)));
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
}

/** A name without quotation marks and brackets around it. */
export function bareName(text: string): string {
  const start = firstWordOf(text);
  return start === 0 ? text : text.slice(start, lastWordOf(text, start));
}

/** Quotation marks and brackets around a name are no part of it: every name starts with a word. */
function firstWordOf(text: string): number {
  let at = 0;
  while (at < text.length && !startsWord(kindOf(text.charCodeAt(at)))) at++;
  return at;
}

/** What closes at the end is left out only where what opens it was left out at the start: "Yahoo!" */
function lastWordOf(text: string, start: number): number {
  if (start === 0) return text.length;
  const opening = text.slice(0, start);
  let end = text.length;
  const closing = (pattern: RegExp): void => {
    while (end > start && pattern.test(text.charAt(end - 1))) end--;
  };
  closing(/\s/);
  if (/\p{Ps}/u.test(opening)) closing(/\p{Pe}/u);
  if (/["'\p{Pi}\p{Pf}]/u.test(opening)) closing(/["'\p{Pi}\p{Pf}]/u);
  return end;
}

/** Whether a name may begin with a character of this kind. */
export function startsWord(kind: number): boolean {
  return isWordKind(kind) || kind === SPACELESS || kind === HANGUL;
}

function caseTraits(text: string, start: number, words: number): number {
  if (kindOf(text.charCodeAt(start)) !== CAPITAL) return 0;
  const single = words === 1 ? SINGLE : 0;
  return single | (isAcronym(text) ? NEEDS_CAPITALS | NEEDS_CAPITAL : NEEDS_CAPITAL);
}

/** Two capitals or more, nothing small, no space: `SCO`, `COVID-19`, `U.S.`, `G20` is none. */
function isAcronym(text: string): boolean {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SMALL || unit === 0x20 || kind === EMPHASIS) return false;
    if (kind === CAPITAL) capitals++;
  }
  return capitals > 1;
}
