import type { Entity } from '../dossier/model';
import type { LexiconName } from '../mentions/lexicon';

/** The names by which texts are searched: everyone's but the sources', whose titles nobody writes out. */
export function lexiconNames(entities: readonly Entity[]): readonly LexiconName[] {
  return entities.filter((entity) => entity.kind !== 'source').flatMap(namesOf);
}

function namesOf({ id: entity, name, aka, short, was }: Entity): readonly LexiconName[] {
  return [
    { text: name, entity, role: 'name', alone: true },
    ...aka.map((text) => ({ text, entity, role: 'aka', alone: true }) as const),
    ...was.map((former) => ({ text: former.name, entity, role: 'was', alone: true }) as const),
    ...short.map(({ name: text, alone }) => ({ text, entity, role: 'short', alone }) as const),
  ];
}
