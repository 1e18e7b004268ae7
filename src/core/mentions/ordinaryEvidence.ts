import type { Findings } from './evidence';
import type { Lexicon } from './lexicon';
import { isCommon, isSingle } from './nameTraits';
import type { Hit } from './scan';
import { tally } from './tally';

/**
 * What a document says about words that may be names or ordinary words; the rule is in
 * `ordinaryWords.ts`. Every hit that counts as a name is handed on to be weighed, and handed on again
 * with -1 when it no longer counts.
 */
export class OrdinaryEvidence {
  readonly #lexicon: Lexicon;
  readonly #weigh: (hit: Hit, change: 1 | -1) => void;
  readonly #decide: () => void;
  /** The writings of a word in small letters. */
  readonly #small = new Map<number, number>();
  /** The sure names of an entity, and those of them that have several words. */
  readonly #sure = new Map<string, number>();
  readonly #full = new Map<string, number>();
  /** The hits in doubt by their word; those of common words also by each entity they may name. */
  readonly #byWord = new Map<number, Set<Hit>>();
  readonly #byEntity = new Map<string, Set<Hit>>();

  /** `decide` is called whenever hits in doubt that are there may count otherwise than before. */
  constructor(lexicon: Lexicon, weigh: (hit: Hit, change: 1 | -1) => void, decide: () => void) {
    this.#lexicon = lexicon;
    this.#weigh = weigh;
    this.#decide = decide;
  }

  /** Whether a hit is a name at all. */
  counts({ names, doubt }: Hit): boolean {
    if (!doubt) return true;
    if (this.#small.has(doubt.word)) return false;
    if (!this.#isCommon(names)) return true;
    const named = doubt.beside ? this.#full : this.#sure;
    return this.#entitiesOf(names).some((entity) => named.has(entity));
  }

  /** Takes a part of the document into account, or out again. */
  change({ hits, smallWords }: Findings, change: 1 | -1): void {
    for (const { word } of smallWords) {
      this.#count(this.#small, word, change, this.#byWord.get(word));
    }
    for (const hit of hits) {
      if (hit.doubt) this.#changeDoubtful(hit, hit.doubt.word, change);
      else this.#changeSure(hit, change);
    }
  }

  #changeSure(hit: Hit, change: 1 | -1): void {
    this.#weigh(hit, change);
    const several = !hit.names.some((name) => isSingle(this.#lexicon, name));
    for (const entity of this.#entitiesOf(hit.names)) {
      const doubtful = this.#byEntity.get(entity);
      this.#count(this.#sure, entity, change, doubtful);
      if (several) this.#count(this.#full, entity, change, doubtful);
    }
  }

  #changeDoubtful(hit: Hit, word: number, change: 1 | -1): void {
    if (this.counts(hit)) this.#weigh(hit, change);
    keep(this.#byWord, word, hit, change);
    if (!this.#isCommon(hit.names)) return;
    for (const entity of this.#entitiesOf(hit.names)) keep(this.#byEntity, entity, hit, change);
  }

  /** Counts what may decide about hits in doubt; only the first of its kind and the last do. */
  #count<Key>(counts: Map<Key, number>, key: Key, change: 1 | -1, doubtful = noHits): void {
    const before = counts.get(key) ?? 0;
    const decides = before === 0 || before + change === 0;
    const counted = decides ? [...doubtful].filter((hit) => this.counts(hit)) : [];
    tally(counts, key, change);
    if (!decides) return;
    if (doubtful.size > 0) this.#decide();
    for (const hit of counted) this.#weigh(hit, -1);
    for (const hit of doubtful) if (this.counts(hit)) this.#weigh(hit, 1);
  }

  #isCommon(names: readonly number[]): boolean {
    return names.every((name) => isCommon(this.#lexicon, name));
  }

  #entitiesOf(names: readonly number[]): readonly string[] {
    const { entities } = this.#lexicon;
    const ids = names.map((name) => entities[name] ?? '');
    return ids.length === 1 ? ids : [...new Set(ids)];
  }
}

const noHits: ReadonlySet<Hit> = new Set();

/** Keeps a hit under a key, or lets go of it. */
function keep<Key>(kept: Map<Key, Set<Hit>>, key: Key, hit: Hit, change: 1 | -1): void {
  const hits = kept.get(key) ?? new Set();
  if (change === 1) kept.set(key, hits.add(hit));
  else hits.delete(hit);
}
