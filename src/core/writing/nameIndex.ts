import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { sortInParts } from '../dossier/sortInParts';
import { fold } from '../views/fold';
import { allNames } from '../views/names';
import { highestOf, type HighestOf } from './highestOf';
import { firstWhere } from '../firstWhere';
import { lazily } from '../lazily';

/** A name that what was typed can be the beginning of. */
export interface NameHit {
  readonly entity: Entity;
  /** The name that matched, in any script or spelling. */
  readonly name: string;
}

/** The best names for what was typed. */
export interface NameHits {
  readonly hits: readonly NameHit[];
  /** Whether others were left out. */
  readonly isMore: boolean;
}

/*
 * What makes one name better than another, as one number: the events and claims that its bearer is in,
 * then whether it begins as typed, then that it is no event, whose names are headlines that nobody
 * writes out.
 */
const mostTies = 0xffff;
const atFirstWord = 0x10000;
const noEvent = 0x20000;

/** How many matches are looked at for each name that is asked for: one thing can match by several. */
const matchesPerName = 8;

/** The names of a library by the words in them, sorted, for what is typed at the beginning of one. */
export class NameIndex {
  readonly #library: Library;
  /** Every folded name from each of its words on, in order. */
  readonly #words: readonly string[];
  /** Whose name each is. */
  readonly #bearers: readonly Entity[];
  readonly #worth: HighestOf;

  /** See {@link buildNameIndex}. */
  constructor(
    library: Library,
    words: readonly string[],
    bearers: readonly Entity[],
    worth: HighestOf,
  ) {
    this.#library = library;
    this.#words = words;
    this.#bearers = bearers;
    this.#worth = worth;
  }

  /**
   * The best names of which a word begins as typed, each entity once: those that the document names
   * already, then names that begin so before those in which a later word does, then the better tied.
   */
  find(typed: string, most: number, named: Iterable<string> = []): NameHits {
    const wanted = fold(typed).trimStart();
    const found = new Map<Entity, NameHit>();
    for (const id of named) {
      const entity = this.#library.get(id);
      const hit = entity && entity.kind !== 'source' ? hitOf(entity, wanted) : undefined;
      if (hit && found.size < most) found.set(hit.entity, hit);
    }
    // What begins as wanted stands together.
    const [from, to] = [this.#firstFrom(wanted), this.#firstFrom(`${wanted}\uffff`)];
    let left = most * matchesPerName;
    for (const at of this.#worth.inOrder(from, to)) {
      const entity = this.#bearers[at];
      if (!entity || found.has(entity)) continue;
      if (found.size >= most || left-- === 0) return { hits: [...found.values()], isMore: true };
      found.set(entity, hitOf(entity, wanted) ?? { entity, name: entity.name });
    }
    return { hits: [...found.values()], isMore: false };
  }

  /** Whether any name has a word that begins as typed. */
  has(typed: string): boolean {
    const wanted = fold(typed).trimStart();
    return this.#words[this.#firstFrom(wanted)]?.startsWith(wanted) ?? false;
  }

  #firstFrom(wanted: string): number {
    return firstWhere(this.#words, (word) => word >= wanted);
  }
}

/** A letter or digit that none goes before. */
const wordStart = lazily(() => /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu);

/** The first name of an entity that begins as wanted, else the first of which a later word does. */
function hitOf(entity: Entity, wanted: string): NameHit | undefined {
  let later: NameHit | undefined;
  for (const name of allNames(entity)) {
    const folded = fold(name).trim();
    if (folded.startsWith(wanted)) return { entity, name };
    if (later || !folded.includes(wanted)) continue;
    const starts = [...folded.matchAll(wordStart())];
    if (starts.some(({ index }) => folded.startsWith(wanted, index))) later = { entity, name };
  }
  return later;
}

/** How many entities, or words, are taken in between two yields. */
const atOnce = 500;

interface Word {
  readonly word: string;
  readonly bearer: Entity;
  readonly worth: number;
}

/** Builds the index of a library, yielding now and then: a hundred thousand names take a second or two. */
export function* buildNameIndex(library: Library): Generator<void, NameIndex> {
  // By their first two letters: many small lists are sorted sooner than one.
  const buckets = new Map<string, Word[]>();
  let count = 0;
  for (const bearer of library.entities) {
    if (bearer.kind === 'source') continue;
    const ties = Math.min(mostTies, library.eventsOf(bearer.id).length + bearer.claims.length);
    for (const name of allNames(bearer)) {
      const folded = fold(name).trim();
      for (const { index } of folded.matchAll(wordStart())) {
        const word = folded.slice(index);
        const isFirst = index === 0 ? atFirstWord : 0;
        const worth = ties + isFirst + (bearer.kind === 'event' ? 0 : noEvent);
        const bucket = buckets.get(word.slice(0, 2));
        if (bucket) bucket.push({ word, bearer, worth });
        else buckets.set(word.slice(0, 2), [{ word, bearer, worth }]);
      }
    }
    if (++count % atOnce === 0) yield;
  }
  const words: string[] = [];
  const bearers: Entity[] = [];
  const worths: number[] = [];
  for (const letters of [...buckets.keys()].sort()) {
    for (const { word, bearer, worth } of yield* sortInParts(buckets.get(letters) ?? [], byWord)) {
      words.push(word);
      bearers.push(bearer);
      worths.push(worth);
    }
    yield;
  }
  const worth = yield* highestOf(Int32Array.from(worths));
  return new NameIndex(library, words, bearers, worth);
}

const byWord = (a: Word, b: Word): number => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0);
