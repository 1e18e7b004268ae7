import { atOnce } from '../../dossier/atOnce';
import type { Entity } from '../../dossier/model';
import type { LexiconName } from '../../mentions/lexicon';

/**
 * The names by which texts are searched: everyone's but the sources', whose titles nobody writes
 * out. They come one by one, for the lexicon keeps none of them.
 *
 * A surname that one person lists as a short name belongs to everyone whose name ends in it, listed
 * or not: "Khan" alone must not go to Imran Khan where the document speaks of another.
 */
export function* lexiconNames(
  entities: readonly Entity[],
  surnames: ListedSurnames = atOnce(listedSurnames(entities)),
): Iterable<LexiconName> {
  for (const { kind, id: entity, name, aka, short, was } of entities) {
    if (kind === 'source') continue;
    yield { text: name, entity, role: 'name', alone: true };
    for (const text of aka) yield { text, entity, role: 'aka', alone: true };
    for (const former of was) yield { text: former.name, entity, role: 'was', alone: true };
    for (const { name: text, alone } of short) yield { text, entity, role: 'short', alone };
    if (kind !== 'person') continue;
    const surname = lastWord(name);
    const alone = surnames.get(surname);
    if (alone === undefined || surname === name) continue;
    if (!short.some((listed) => listed.name === surname)) {
      yield { text: surname, entity, role: 'short', alone };
    }
  }
}

/** The short names of people that are the last word of their names, and whether they stand alone. */
export type ListedSurnames = ReadonlyMap<string, boolean>;

/** How many entities are looked at between two yields. */
const lookedAtOnce = 2000;

/** The surnames that are listed, in parts. */
export function* listedSurnames(entities: readonly Entity[]): Generator<void, ListedSurnames> {
  const surnames = new Map<string, boolean>();
  for (const [index, { kind, name, short }] of entities.entries()) {
    if (index % lookedAtOnce === lookedAtOnce - 1) yield;
    if (kind !== 'person' || short.length === 0) continue;
    const surname = lastWord(name);
    const listed = short.find((one) => one.name === surname);
    if (listed) surnames.set(surname, listed.alone || (surnames.get(surname) ?? false));
  }
  return surnames;
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
