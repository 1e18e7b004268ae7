import type { Library } from '../../dossier/library';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { allNames } from '../names';

/** One entity and the other names by which a search finds it. */
export interface NameEntry {
  readonly link: EntityLink;
  /** The other full, short and superseded names, in any script. */
  readonly also: readonly string[];
}

/** Every name that is loaded, in the order of the library. */
export function libraryNames(library: Library): readonly NameEntry[] {
  return library.entities.map((entity) => ({
    link: linkTo(entity),
    also: allNames(entity).slice(1),
  }));
}

/** The titles of the loaded dossiers, without repetition. */
export function libraryTitles(library: Library): readonly string[] {
  return [...new Set(library.dossiers.flatMap((dossier) => dossier.title ?? []))];
}
