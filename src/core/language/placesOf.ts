import type { Library } from '../dossier/library';
import { isBundled } from '../dossier/layers';
import type { Location } from '../dossier/origin';

/** Where an entry is written and where its id is used, over all files. */
export interface Places {
  readonly entries: readonly Location[];
  readonly uses: readonly Location[];
}

/**
 * What an id means in a file: the id that it has in the library. Another than itself where the file
 * has an entry of its own that shares the id with something else.
 */
export function meaningIn(file: string, id: string, library: Library): string {
  const own = library.shared.find(
    (shared) => shared.id.replace(/~\d+$/, '') === id && shared.entity.origins[0]?.file === file,
  );
  return own?.id ?? id;
}

/** Every place of the entry that has an id in the library. */
export function placesOf(libraryId: string, library: Library): Places {
  const written = libraryId.replace(/~\d+$/, '');
  const entries: Location[] = [];
  const uses = new Map<string, Location>();
  for (const dossier of library.dossiers) {
    if (meaningIn(dossier.file, written, library) !== libraryId) continue;
    for (const entity of dossier.entities)
      if (entity.id === written)
        entries.push(...entity.origins.map((origin) => library.locate(origin)));
    for (const { id, origin } of dossier.references) {
      // Several aliases (*name) of one text are one place.
      if (id !== written) continue;
      const place = library.locate(origin);
      uses.set(`${place.file} ${JSON.stringify(place.range)}`, place);
    }
  }
  return { entries, uses: [...uses.values()] };
}

/** Whether an entry is also written in the bundled dossier, which cannot be changed. */
export const isInBundled = ({ entries }: Places): boolean =>
  entries.some(({ file }) => isBundled(file));
