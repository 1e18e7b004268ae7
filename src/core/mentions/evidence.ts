import { bearersOf } from './bearers';
import type { Lexicon, LexiconName } from './lexicon';
import { OrdinaryEvidence } from './ordinaryEvidence';
import type { Hit } from './scan';
import type { SmallWord } from './smallWords';
import { tally } from './tally';

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
  readonly #ordinary: OrdinaryEvidence;
  /** Names in full that one entity alone bears, by entity. */
  readonly #strong = new Map<string, number>();
  /** Short names that one entity alone bears, by entity. */
  readonly #short = new Map<string, number>();
  /** Names in full that several bear: the ids of all who do, joined, and for each of them those. */
  readonly #shared = new Map<string, number>();
  readonly #sharedBy = new Map<string, Set<string>>();
  #version = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#ordinary = new OrdinaryEvidence(
      lexicon,
      (hit, change) => {
        this.#weigh(hit, change);
      },
      () => this.#version++,
    );
  }

  /** Another number whenever any answer may be another. */
  get version(): number {
    return this.#version;
  }

  /** Takes a part of the document into account. */
  add(part: Findings): void {
    this.#ordinary.change(part, 1);
  }

  /** Takes a part that was added out again. */
  remove(part: Findings): void {
    this.#ordinary.change(part, -1);
  }

  /** Whether a hit is a name at all, or an ordinary word where any word has a capital. */
  counts(hit: Hit): boolean {
    return this.#ordinary.counts(hit);
  }

  /** Whether the document names the entity in full. */
  isPresent(entity: string): boolean {
    if (this.#strong.has(entity)) return true;
    for (const ids of this.#sharedBy.get(entity) ?? []) {
      const distinct = this.distinctOf(ids.split('\n'));
      if (distinct.length === 0 || distinct.includes(entity)) return true;
    }
    return false;
  }

  /** Of several entities, those of whom the document has a name that is no other's. */
  distinctOf(entities: readonly string[]): readonly string[] {
    return entities.filter((entity) => this.#strong.has(entity) || this.#short.has(entity));
  }

  #weigh(hit: Hit, change: 1 | -1): void {
    const { strong, short } = bearersOf(this.#lexicon, hit);
    if (strong.length === 1) this.#count(this.#strong, strong, change);
    else if (strong.length > 1) this.#share(strong, change);
    else if (short.length === 1 && short[0]?.alone) this.#count(this.#short, short, change);
  }

  /** Whether it was the first, or the last. */
  #count(counts: Map<string, number>, names: readonly LexiconName[], change: 1 | -1): boolean {
    const isOther = tally(counts, idsOf(names), change);
    if (isOther) this.#version++;
    return isOther;
  }

  #share(names: readonly LexiconName[], change: 1 | -1): void {
    if (!this.#count(this.#shared, names, change)) return;
    const ids = idsOf(names);
    for (const { entity } of names) {
      const shared = this.#sharedBy.get(entity) ?? new Set();
      if (change === 1) this.#sharedBy.set(entity, shared.add(ids));
      else shared.delete(ids);
    }
  }
}

function idsOf(names: readonly LexiconName[]): string {
  return names.map(({ entity }) => entity).join('\n');
}
