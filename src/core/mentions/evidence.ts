import { bearersOf } from './bearers';
import type { Lexicon, LexiconName } from './lexicon';
import type { Hit } from './scan';
import type { SmallWord } from './smallWords';

/** What a part of a document gives to go by. */
export interface Findings {
  readonly hits: readonly Hit[];
  readonly smallWords: readonly SmallWord[];
}

/**
 * What a document as a whole says about whom its names mean. It holds counts only, so that parts
 * of a document can be put in and taken out in any order.
 */
export class Evidence {
  readonly #lexicon: Lexicon;
  /** Names in full that one entity alone bears, by entity. */
  readonly #strong = new Map<string, number>();
  /** Short names that one entity alone bears, by entity. */
  readonly #short = new Map<string, number>();
  /** Names in full that several bear, by the ids of all who do. */
  readonly #shared = new Map<string, number>();
  /** The writings of a word in small letters, and the hits that they put in doubt. */
  readonly #small = new Map<number, number>();
  readonly #doubtful = new Map<number, Set<Hit>>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Takes a part of the document into account. */
  add({ hits, smallWords }: Findings): void {
    for (const { word } of smallWords) this.#countSmall(word, 1);
    for (const hit of hits) {
      const { ordinary } = hit;
      if (ordinary !== undefined) {
        const doubtful = this.#doubtful.get(ordinary) ?? new Set();
        this.#doubtful.set(ordinary, doubtful.add(hit));
      }
      if (this.counts(hit)) this.#weigh(hit, 1);
    }
  }

  /** Takes a part that was added out again. */
  remove({ hits, smallWords }: Findings): void {
    for (const hit of hits) {
      if (hit.ordinary !== undefined) this.#doubtful.get(hit.ordinary)?.delete(hit);
      if (this.counts(hit)) this.#weigh(hit, -1);
    }
    for (const { word } of smallWords) this.#countSmall(word, -1);
  }

  /** Whether a hit is a name at all, or an ordinary word where any word has a capital. */
  counts({ ordinary }: Hit): boolean {
    return ordinary === undefined || !this.#small.has(ordinary);
  }

  /** Whether the document names the entity in full. */
  isPresent(entity: string): boolean {
    if (this.#strong.has(entity)) return true;
    for (const key of this.#shared.keys()) {
      const bearers = key.split('\n');
      const distinct = this.distinctOf(bearers);
      if ((distinct.length > 0 ? distinct : bearers).includes(entity)) return true;
    }
    return false;
  }

  /** Of several entities, those of whom the document has a name that is no other's. */
  distinctOf(entities: readonly string[]): readonly string[] {
    return entities.filter((entity) => this.#strong.has(entity) || this.#short.has(entity));
  }

  #countSmall(word: number, change: 1 | -1): void {
    const before = this.#small.get(word) ?? 0;
    if (before + change > 0 && before > 0) this.#small.set(word, before + change);
    else {
      // The first small writing turns all doubtful hits into ordinary words, the last one back.
      if (before === 0) this.#small.set(word, change);
      else this.#small.delete(word);
      for (const hit of this.#doubtful.get(word) ?? []) this.#weigh(hit, before === 0 ? -1 : 1);
    }
  }

  #weigh(hit: Hit, change: 1 | -1): void {
    const { strong, short } = bearersOf(this.#lexicon, hit);
    if (strong.length === 1) count(this.#strong, idsOf(strong), change);
    else if (strong.length > 1) count(this.#shared, idsOf(strong), change);
    else if (short.length === 1 && short[0]?.alone) count(this.#short, idsOf(short), change);
  }
}

function idsOf(names: readonly LexiconName[]): string {
  return names.map(({ entity }) => entity).join('\n');
}

function count(counts: Map<string, number>, key: string, change: number): void {
  const now = (counts.get(key) ?? 0) + change;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}
