import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { isOtherSpelling } from './otherSpelling';

/** A spelling to keep, and how often a draft has it. */
export interface KeptSpelling {
  readonly text: string;
  readonly times: number;
}

/** For each actor who is spelled in several ways, the spelling to keep for each of the others. */
export type KeptSpellings = ReadonlyMap<string, ReadonlyMap<string, KeptSpelling>>;

/** Whose name is spelled how. */
interface Named {
  readonly entity: string;
  readonly text: string;
}

/**
 * Counts how a draft spells each actor, and decides on one spelling for each: the record's where the draft
 * has it, else the most frequent. Parts of the draft come and go in any order.
 */
export class SpellingTally {
  readonly #library: Library;
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #changed = new Set<string>();
  #kept: KeptSpellings = new Map();

  constructor(library: Library) {
    this.#library = library;
  }

  /** Counts the names of a part once more, or once less. */
  count(spellings: readonly Named[], change: 1 | -1): void {
    for (const { entity, text } of spellings) {
      let forms = this.#counts.get(entity);
      if (!forms) this.#counts.set(entity, (forms = new Map<string, number>()));
      const times = (forms.get(text) ?? 0) + change;
      if (times === 0) forms.delete(text);
      else forms.set(text, times);
      this.#changed.add(entity);
    }
  }

  /** The spellings to keep as of now. */
  kept(): KeptSpellings {
    if (this.#changed.size === 0) return this.#kept;
    const kept = new Map(this.#kept);
    for (const id of this.#changed) {
      const entity = this.#library.get(id);
      const others = entity && othersOf(entity, this.#counts.get(id) ?? new Map<string, number>());
      if (others && others.size > 0) kept.set(id, others);
      else kept.delete(id);
    }
    this.#changed.clear();
    return (this.#kept = kept);
  }
}

/** Which of an actor's spellings give way, and to which. */
function othersOf(
  entity: Entity,
  forms: ReadonlyMap<string, number>,
): ReadonlyMap<string, KeptSpelling> {
  const others = new Map<string, KeptSpelling>();
  if (forms.size < 2) return others;
  const inOrder = [...forms].sort(
    ([a, some], [b, more]) =>
      Number(b === entity.name) - Number(a === entity.name) || more - some || (a < b ? -1 : 1),
  );
  inOrder.forEach(([form], index) => {
    const twin = inOrder.slice(0, index).find(([each]) => isOtherSpelling(each, form, entity));
    if (twin) others.set(form, { text: twin[0], times: twin[1] });
  });
  return others;
}
