import type { Library } from '../dossier/library';
import type { Entity, Kind } from '../dossier/model';
import { isId } from '../dossier/scalars';
import { lazily } from '../lazily';

/** The most characters of a name that an id keeps. */
const longest = 48;

const betweenWords = lazily(() => /[^\p{L}\p{M}\p{N}]+/u);

/**
 * A short id out of a name: lower case, words joined by hyphens, any script kept (`sergey-lavrov`,
 * `سرگئی-لاوروف`). Empty where the name has no letter or digit.
 */
export function idOf(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .split(betweenWords())
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + 1 + word.length > longest) break;
    id += id === '' ? Array.from(word).slice(0, longest).join('') : `-${word}`;
  }
  return id;
}

/** A name as it is compared: case and outer space make no difference. */
export const nameKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Gives out ids for one new file. */
export class ImportIds {
  readonly #library: Library;
  readonly #full: ReadonlyMap<string, readonly string[]>;
  readonly #short: ReadonlyMap<string, readonly string[]>;
  readonly #used = new Set<string>();
  readonly #joined = new Set<string>();

  constructor(library: Library) {
    this.#library = library;
    this.#full = idsByName(library, ({ name, aka }) => [name, ...aka]);
    this.#short = idsByName(library, (entity) => [
      ...entity.short.map(({ name }) => name),
      ...(entity.kind === 'state' && entity.iso !== undefined ? [entity.iso] : []),
    ]);
  }

  /** Ids that loaded entries of the same kind and name have; the new entries lie over them. */
  get joined(): readonly string[] {
    return [...this.#joined];
  }

  /**
   * The id for a new entry: that of the one loaded entry of the same kind and name, else the wanted
   * one, else one made of the name; with a number where it is taken.
   */
  give(kind: Kind, name: string, wanted?: string): string {
    const loaded = this.#full.get(nameKey(name)) ?? [];
    const [same, ...others] = loaded.filter((id) => this.#library.get(id)?.kind === kind);
    if (same !== undefined && others.length === 0 && !this.#used.has(same)) {
      this.#used.add(same);
      this.#joined.add(same);
      return same;
    }
    return this.free(wanted !== undefined && isId(wanted) ? wanted : idOf(name) || kind);
  }

  /** An id that nothing has; taken from now on. */
  free(base: string): string {
    let id = base;
    for (let copy = 2; this.#isTaken(id); copy++) id = `${base}-${copy}`;
    this.#used.add(id);
    return id;
  }

  /** The ids of the loaded entries with this full name; where there is none, with this short name or code. */
  named(name: string): readonly string[] {
    const key = nameKey(name);
    return this.#full.get(key) ?? this.#short.get(key) ?? [];
  }

  #isTaken(id: string): boolean {
    return this.#used.has(id) || this.#library.get(id) !== undefined;
  }
}

function idsByName(
  library: Library,
  namesOf: (entity: Entity) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const entity of library.entities) {
    for (const key of new Set(namesOf(entity).map(nameKey))) {
      const same = ids.get(key);
      if (same) same.push(entity.id);
      else ids.set(key, [entity.id]);
    }
  }
  return ids;
}
