import type { Entity } from '../dossier/model';
import type { LexiconName } from '../mentions/lexicon';

/**
 * The names by which texts are searched: everyone's but the sources', whose titles nobody writes
 * out. They come one by one, for the lexicon keeps none of them.
 */
export function* lexiconNames(entities: readonly Entity[]): Iterable<LexiconName> {
  for (const { kind, id: entity, name, aka, short, was } of entities) {
    if (kind === 'source') continue;
    yield { text: name, entity, role: 'name', alone: true };
    for (const text of aka) yield { text, entity, role: 'aka', alone: true };
    for (const former of was) yield { text: former.name, entity, role: 'was', alone: true };
    for (const { name: text, alone } of short) yield { text, entity, role: 'short', alone };
  }
}
