import type { Lexicon, LexiconName } from './lexicon';
import { isShort, nameAt, rankOf } from './nameTraits';
import type { Hit } from './scan';

/** Who may be meant by a hit: one name for each entity, in order of entity id. */
export interface Bearers {
  /** By a name in full. */
  readonly strong: readonly LexiconName[];
  /** By a short name only. */
  readonly short: readonly LexiconName[];
}

/** Who bears the names of a hit; where an entity has several that fit, its best name speaks. */
export function bearersOf(lexicon: Lexicon, { names }: Hit): Bearers {
  const [first = 0] = names;
  if (names.length === 1) {
    const only = [nameAt(lexicon, first)];
    return isShort(lexicon, first) ? { strong: [], short: only } : { strong: only, short: [] };
  }
  const best = new Map<string, number>();
  for (const index of names) {
    const entity = lexicon.entities[index] ?? '';
    const other = best.get(entity);
    if (other === undefined || isBetter(lexicon, index, other)) best.set(entity, index);
  }
  const sorted = [...best]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, index]) => index);
  return {
    strong: sorted.filter((index) => !isShort(lexicon, index)).map((i) => nameAt(lexicon, i)),
    short: sorted.filter((index) => isShort(lexicon, index)).map((i) => nameAt(lexicon, i)),
  };
}

/** A name before another form, a form in use before a superseded one; then by text, not by order. */
function isBetter(lexicon: Lexicon, index: number, other: number): boolean {
  const ranks = rankOf(lexicon, index) - rankOf(lexicon, other);
  if (ranks !== 0) return ranks < 0;
  return (lexicon.texts[index] ?? '') < (lexicon.texts[other] ?? '');
}
