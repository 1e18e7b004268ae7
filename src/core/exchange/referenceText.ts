import type { Library } from '../dossier/library';
import { nameKey } from './importIds';

/**
 * How an entry is called where people read it: by its name where only one entry has that name, else
 * by its id. An import finds the same entry by it.
 */
export function referenceText(library: Library): (id: string) => string {
  const bearers = new Map<string, number>();
  for (const { name, aka } of library.entities) {
    for (const key of new Set([name, ...aka].map(nameKey))) {
      bearers.set(key, (bearers.get(key) ?? 0) + 1);
    }
  }
  return (id) => {
    const name = library.get(id)?.name ?? id;
    return bearers.get(nameKey(name)) === 1 ? name : id;
  };
}
