import type { Library } from '../dossier/library';

const known = new WeakMap<Library, ReadonlyMap<string, number>>();

/** How often each id is used in all files: what was named often is likely to be named again. */
export function usesOfIds(library: Library): ReadonlyMap<string, number> {
  const before = known.get(library);
  if (before) return before;
  const uses = new Map<string, number>();
  for (const { references } of library.dossiers) {
    for (const { id } of references) uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  known.set(library, uses);
  return uses;
}
