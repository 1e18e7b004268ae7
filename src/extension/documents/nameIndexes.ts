import type { Library } from '../../core/dossier/library';
import { buildNameIndex, type NameIndex } from '../../core/writing/nameIndex';
import { inSlices } from '../inSlices';

/** The index of the names of each library, built in slices when it is first asked for. */
export class NameIndexes {
  readonly #indexes = new WeakMap<Library, Promise<NameIndex | undefined>>();

  /** The index; it takes a second or two where there are a hundred thousand names. */
  of(library: Library): Promise<NameIndex | undefined> {
    const known = this.#indexes.get(library) ?? inSlices(buildNameIndex(library));
    this.#indexes.set(library, known);
    return known;
  }
}
