import { bearersOf } from './bearers';
import type { Evidence } from './evidence';
import type { Lexicon, LexiconName } from './lexicon';
import type { Hit } from './scan';

/** One stretch of a text that names something; offsets are UTF-16 and cover exactly the name. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The id of the entity it stands for; absent where the document leaves several possible. */
  readonly entity?: string;
  /**
   * The lexicon names that the text could be, best first, at least one; the first belongs to
   * `entity` when that is set.
   */
  readonly candidates: readonly LexiconName[];
}

/** Of several entities, the one whose full name was the last before a hit, if just one was. */
export type Nearest = (entities: readonly string[]) => string | undefined;

/**
 * Decides whom a hit names, in view of the whole document; undefined where it is no mention.
 *
 * - A name in full is its bearer's. Where several bear it, it is the one whom the document also
 *   calls by a name of its own; of several such, the nearest named in full before.
 * - A short name counts for everyone whom the document names in full, and of several again for the
 *   nearest before. Where it names none of them in full, the short name is its bearer's if only
 *   one entity has it, and not a name that never stands alone.
 * - Otherwise nobody is chosen and all who are possible are listed.
 */
export function resolve(
  hit: Hit,
  lexicon: Lexicon,
  evidence: Evidence,
  nearest: Nearest,
): Mention | undefined {
  if (!evidence.counts(hit)) return undefined;
  const { strong, short } = bearersOf(lexicon, hit);
  // Most names are one entity's alone.
  if (strong.length + short.length === 1 && strong[0])
    return mention(hit, strong[0].entity, strong);
  const present = short.filter(({ entity }) => evidence.isPresent(entity));
  if (strong.length > 0) {
    const bearers = strong.map(({ entity }) => entity);
    const distinct = bearers.length > 1 ? evidence.distinctOf(bearers) : bearers;
    const chosen = choose(distinct, nearest);
    return mention(hit, chosen, [...chosenFirst(strong, chosen), ...present]);
  }
  if (present.length > 0) {
    const chosen = choose(
      present.map(({ entity }) => entity),
      nearest,
    );
    return mention(hit, chosen, chosenFirst(present, chosen));
  }
  const possible = short.filter(({ alone }) => alone);
  if (possible.length === 0) return undefined;
  return mention(hit, short.length === 1 ? possible[0]?.entity : undefined, possible);
}

/** What a hit makes of the names around it. */
export interface ReadHit {
  readonly mention: Mention | undefined;
  /** Whom it names in full, for those after it. */
  readonly named: readonly string[];
  /** Whether it goes by those before it. */
  readonly leans: boolean;
}

/** Takes the hits of a document in order, and of those that overlap the first that counts. */
export class ReadingOrder {
  readonly #lexicon: Lexicon;
  readonly #evidence: Evidence;
  /** For each entity, which hit was the last so far to name it in full. */
  readonly #last = new Map<string, number>();
  #count = 0;
  #end = 0;

  constructor(lexicon: Lexicon, evidence: Evidence) {
    this.#lexicon = lexicon;
    this.#evidence = evidence;
  }

  /** What the next hit makes; hits that are counted by line come with its offset. `nearest` knows what came before the first. */
  next(hit: Hit, offset = 0, nearest: Nearest = (entities) => this.#nearest(entities)): ReadHit {
    let mention: Mention | undefined;
    let leans = false;
    if (offset + hit.start >= this.#end) {
      mention = resolve(hit, this.#lexicon, this.#evidence, (entities) => {
        leans = true;
        return nearest(entities);
      });
      if (mention) this.#end = offset + hit.end;
    }
    const named = namedInFull(hit, this.#lexicon, this.#evidence);
    for (const entity of named) this.#last.set(entity, this.#count);
    this.#count++;
    return { mention, named, leans };
  }

  #nearest(entities: readonly string[]): string | undefined {
    const orders = entities.map((entity) => this.#last.get(entity) ?? -1);
    const most = Math.max(...orders);
    const first = orders.indexOf(most);
    return most >= 0 && first === orders.lastIndexOf(most) ? entities[first] : undefined;
  }
}

/** For whom a hit speaks when a short name after it looks for the nearest full name. */
export function namedInFull(hit: Hit, lexicon: Lexicon, evidence: Evidence): readonly string[] {
  if (!evidence.counts(hit)) return [];
  const { strong } = bearersOf(lexicon, hit);
  const bearers = strong.map(({ entity }) => entity);
  if (bearers.length < 2) return bearers;
  const distinct = evidence.distinctOf(bearers);
  if (distinct.length === 0) return bearers;
  // One of several whom the document tells apart follows from the names before it: nothing new.
  return distinct.length === 1 ? distinct : [];
}

function choose(entities: readonly string[], nearest: Nearest): string | undefined {
  return entities.length === 1 ? entities[0] : nearest(entities);
}

function chosenFirst(
  names: readonly LexiconName[],
  chosen: string | undefined,
): readonly LexiconName[] {
  const first = names.filter(({ entity }) => entity === chosen);
  return first.length === 0 ? names : [...first, ...names.filter((name) => !first.includes(name))];
}

function mention(
  hit: Hit,
  entity: string | undefined,
  candidates: readonly LexiconName[],
): Mention {
  const { start, end } = hit;
  return entity === undefined ? { start, end, candidates } : { start, end, entity, candidates };
}
