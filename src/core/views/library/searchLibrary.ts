import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import { fold } from '../fold';
import { allNames } from '../names';

/** A test whether any name of an entity has every word of a query, in any script. */
export function matcher(query: string): (entity: Entity) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (entity) => {
    const text = allNames(entity).map(fold).join('\n');
    return words.every((word) => text.includes(word));
  };
}

/** The first entities, by name, that match a query; sources after everything else. */
export function searchLibrary(library: Library, query: string, most: number): readonly Entity[] {
  const isWanted = matcher(query);
  const found: Entity[] = [];
  const sources = library.ofKind('source');
  for (const entities of [library.entities, sources]) {
    for (const entity of entities) {
      if (found.length >= most) return found;
      if ((entity.kind === 'source') === (entities === sources) && isWanted(entity)) {
        found.push(entity);
      }
    }
  }
  return found;
}
