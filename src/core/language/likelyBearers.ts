import type { Entity } from '../dossier/model';
import type { NameIndex } from '../writing/nameIndex';

/** How many bearers one word of a name brings at most. */
const mostOfWord = 8;

/**
 * Who may bear a name that the library does not have: those of whose names a word begins as a word of it
 * does, endings aside (`Lavroff`), and first those with the most such words.
 */
export function likelyBearers(name: string, index: NameIndex): readonly Entity[] {
  const counts = new Map<Entity, number>();
  for (const [word] of name.matchAll(/[\p{L}\p{M}\p{N}]{4,}/gu)) {
    const beginning = word.slice(0, Math.max(3, word.length - 2));
    for (const { entity } of index.find(beginning, mostOfWord).hits)
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([entity]) => entity);
}
