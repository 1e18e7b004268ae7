import { atOnce } from '../dossier/atOnce';
import { firstWordOf, lastWordOf } from './bareName';
import { isCommonWord } from './commonWords';
import { CAPITAL, DIACRITIC, IGNORED, SMALL, kindOf } from './characters';
import { addFirstLetters, noFirstLetters, type FirstLetters } from './firstLetters';
import {
  ANY_CASE,
  ONE_CASED_WORD,
  ONE_WORD,
  WITH_CAPITAL,
  addFirstWord,
  addNextWord,
  firstNameAt,
  placeOf,
  roomFor,
} from './nameTable';
import { isSingle, needsCapital, traitsOf } from './nameTraits';
import { WordReader } from './wordReader';

/** One name of one entity, as the lexicon takes it. */
export interface LexiconName {
  readonly text: string;
  /** The id of the entity that bears the name. */
  readonly entity: string;
  readonly role: 'name' | 'aka' | 'short' | 'was';
  /** False for a short name that never counts without a strong name of its entity in the document. */
  readonly alone: boolean;
}

/** Names compiled for scanning; immutable. Names are in columns, for a hundred thousand are many. */
export interface Lexicon {
  readonly texts: readonly string[];
  readonly entities: readonly string[];
  /** Role and rules of each name; see `nameTraits.ts`. */
  readonly traits: Uint8Array;
  /** For each name, the next one whose hash is the same, or -1. */
  readonly chain: Int32Array;
  /**
   * Open addressing with linear probing; see `nameTable.ts`. Each place is two numbers, side by side
   * because they are asked for together: the hash, 0 where the place is empty, and the first name
   * that ends here counted from 1, 0 where names only pass.
   */
  readonly table: Int32Array;
  /** What may begin with a word, by the high bits of its hash. */
  readonly firstWords: Uint8Array;
  /** How names begin that may begin small; see `firstLetters.ts`. */
  readonly firstLetters: FirstLetters;
  /** How often a space might be lost within a word of a name, at most: once in "eBay". */
  readonly mostSplits: number;
  /** Bits: whether a name may go on, by the hash of words and a letter, or of the first two words. */
  readonly nextWords: Int32Array;
}

/** Compiles names, at once; their order makes no difference to what is found. */
export const buildLexicon = (names: Iterable<LexiconName>): Lexicon =>
  atOnce(buildLexiconInParts(names));

/** How many names are compiled between two yields. */
const namesAtOnce = 250;

/** Compiles names and yields now and then. */
export function* buildLexiconInParts(names: Iterable<LexiconName>): Generator<void, Lexicon> {
  const texts: string[] = [];
  const entities: string[] = [];
  const traits = new Numbers();
  /** The hashes of all beginnings, name by name, and for each name where its own end. */
  const beginnings = new Numbers();
  const ends = new Numbers();
  /** For each beginning its hash with one letter more, or 0 where nothing follows. */
  const openings = new Numbers();
  // Tables that are made when they are first asked for, each in a part of its own.
  isCommonWord('');
  yield;
  const reader = new WordReader(false);
  yield;
  let mostSplits = 0;
  for (const name of names) {
    const { text } = name;
    const start = firstWordOf(text);
    if (start === text.length) continue;
    const end = lastWordOf(text, start);
    reader.take(text, end);
    reader.begin(start);
    const first = beginnings.count;
    beginnings.add(reader.hash || 1);
    openings.add(reader.open() ? reader.opening : 0);
    while (reader.next()) {
      beginnings.add(reader.hash || 1);
      openings.add(reader.open() ? reader.opening : 0);
    }
    ends.add(beginnings.count);
    traits.add(traitsOf(name, start, end, beginnings.count - first));
    texts.push(text);
    entities.push(name.entity);
    mostSplits = Math.max(mostSplits, splitsIn(text));
    if (texts.length % namesAtOnce === 0) yield;
  }
  // The table is made when its size is known.
  const lexicon: Lexicon = {
    texts,
    entities,
    mostSplits,
    traits: Uint8Array.from(traits.values()),
    chain: new Int32Array(texts.length),
    table: new Int32Array(2 * roomFor(beginnings.count * 1.4)),
    firstLetters: noFirstLetters(),
    firstWords: new Uint8Array(Math.min(roomFor(texts.length * 4), 1 << 19)),
    nextWords: new Int32Array(Math.min(roomFor(texts.length / 2), 1 << 16)),
  };
  yield* fill(lexicon, beginnings.values(), ends.values(), openings.values());
  return lexicon;
}

function* fill(
  lexicon: Lexicon,
  beginnings: Int32Array,
  ends: Int32Array,
  openings: Int32Array,
): Generator<void> {
  const { texts, chain, table, firstLetters } = lexicon;
  let at = 0;
  for (let index = 0; index < texts.length; index++) {
    const end = ends[index] ?? 0;
    const text = texts[index] ?? '';
    const anyCase = !needsCapital(lexicon, index);
    if (anyCase) addFirstLetters(firstLetters, text, firstWordOf(text));
    const oneWord =
      end > at + 1 ? 0 : isSingle(lexicon, index) ? ONE_WORD | ONE_CASED_WORD : ONE_WORD;
    addFirstWord(lexicon, beginnings[at] ?? 0, oneWord | (anyCase ? ANY_CASE : WITH_CAPITAL));
    if (!oneWord) addNextWord(lexicon, beginnings[at + 1] ?? 0);
    let place = 0;
    for (; at < end; at++) {
      if (at + 1 < end) addNextWord(lexicon, openings[at] ?? 0);
      const hash = beginnings[at] ?? 0;
      place = placeOf(lexicon, hash);
      table[place] = hash;
    }
    chain[index] = firstNameAt(lexicon, place);
    table[place + 1] = index + 1;
    if (index % namesAtOnce === 0) yield;
  }
}

/** How often a capital follows a small letter in a text, as it does where a space is lost. */
function splitsIn(text: string): number {
  let splits = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === CAPITAL && before === SMALL) splits++;
    if (kind !== DIACRITIC && kind !== IGNORED) before = kind;
  }
  return splits;
}

/** A list of 32-bit numbers that grows, in a tenth of an array's memory. */
class Numbers {
  count = 0;
  #values = new Int32Array(1024);

  add(value: number): void {
    if (this.count === this.#values.length) {
      const values = new Int32Array(2 * this.count);
      values.set(this.#values);
      this.#values = values;
    }
    this.#values[this.count++] = value;
  }

  values(): Int32Array {
    return this.#values.subarray(0, this.count);
  }
}
