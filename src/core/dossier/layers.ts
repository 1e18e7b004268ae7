import type { Dossier, Entity } from './model';
import { undated } from './dates';

/** Whether a file belongs to the bundled dossier, over which the analyst's own files lie. */
export const isBundled = (file: string): boolean => file.startsWith('bundled:');

/** The analyst's own files, then their bibliographies, then the bundled files; each by address. */
export function inOrder(dossiers: readonly Dossier[]): readonly Dossier[] {
  return dossiers.toSorted(
    (a, b) => depth(a) - depth(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0),
  );
}

const depth = (dossier: Dossier): number =>
  isBundled(dossier.file) ? 2 : dossier.isBibliography ? 1 : 0;

/** A file's entry whose id was given away to another, and the id that it has in the library. */
export interface SharedId {
  readonly id: string;
  readonly entity: Entity;
  readonly other: Entity;
}

/** All entries of all files, joined where they are about the same thing. */
export interface Layers {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Entries that share an id with something else; they keep their own under another id. */
  readonly shared: readonly SharedId[];
}

/**
 * Lays the files over each other. The analyst's files come before the bundled ones; among equals the
 * address decides, so the order of loading never shows. The scalars of the upper entry win, lists
 * are joined. Entries with one id that are of two kinds, or in two own files without a common name,
 * are two things: the later one is kept apart, and references in its own file reach it. Yields now
 * and then.
 */
export function* layDossiers(dossiers: readonly Dossier[]): Generator<void, Layers> {
  const entities = new Map<string, Entity>();
  const shared: SharedId[] = [];
  const depths = new Map(dossiers.map((dossier) => [dossier.file, depth(dossier)]));
  for (const dossier of inOrder(dossiers)) {
    const renamed = new Map<string, string>();
    for (const entity of dossier.entities) {
      const upper = entities.get(entity.id);
      if (upper && !isSame(upper, entity, depths)) {
        renamed.set(entity.id, freeId(entity.id, entities));
      }
    }
    yield;
    let count = 0;
    for (const entity of dossier.entities) {
      if (++count % entitiesAtOnce === 0) yield;
      const id = renamed.get(entity.id);
      const own = renamed.size === 0 ? entity : withIds(entity, renamed);
      const upper = entities.get(own.id);
      if (id !== undefined) {
        const other = entities.get(entity.id);
        if (other) shared.push({ id, entity: own, other });
      }
      entities.set(own.id, upper ? merge(upper, own) : own);
    }
  }
  return { entities, shared };
}

/** How many entries are laid between two yields. */
const entitiesAtOnce = 500;

function isSame(upper: Entity, lower: Entity, depths: ReadonlyMap<string, number>): boolean {
  if (upper.kind !== lower.kind) return false;
  const [a, b] = [upper.origins[0], lower.origins[0]];
  // An entry that lies over a bundled one, or over one of a bibliography, means it, even under a new name.
  if (!a || !b || depths.get(a.file) !== depths.get(b.file)) return true;
  if (isBundled(a.file) || upper.name === '' || lower.name === '') return true;
  const names = new Set([upper.name, ...upper.aka]);
  return [lower.name, ...lower.aka].some((name) => names.has(name));
}

/** `~` stands in no id that can be written, so the new one is free of every file. */
function freeId(id: string, entities: ReadonlyMap<string, Entity>): string {
  let copy = 2;
  while (entities.has(`${id}~${copy}`)) copy++;
  return `${id}~${copy}`;
}

/** An entry with its own id and its references to renamed ones changed, however deep they stand. */
function withIds(entity: Entity, renamed: ReadonlyMap<string, string>): Entity {
  const fields = [
    'of',
    'members',
    'parties',
    'actor',
    'recipient',
    'present',
    'place',
    'about',
    'source',
  ];
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value === 'string') {
      return ['id', 'by', 'partOf', 'route', 'path', ...fields].includes(key)
        ? (renamed.get(value) ?? value)
        : value;
    }
    if (typeof value !== 'object' || value === null || key === 'origins' || key === 'csl')
      return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, change(part, name)]),
    );
  };
  return change(entity, '') as Entity;
}

function merge(upper: Entity, lower: Entity): Entity {
  const result: Record<string, unknown> = { ...lower };
  for (const [key, value] of Object.entries(upper)) {
    const below = result[key];
    if (Array.isArray(value) && Array.isArray(below)) result[key] = joined(value, below);
    else if (!isMissing(key, value)) result[key] = value;
  }
  // The name below is still a name.
  if (upper.name !== '' && lower.name !== '' && upper.name !== lower.name) {
    result['aka'] = joined(result['aka'] as string[], [lower.name]);
  }
  return result as unknown as Entity;
}

const isMissing = (key: string, value: unknown): boolean =>
  (key === 'name' && value === '') || (key === 'date' && value === undated);

/** Two lists one after the other, without what stands in both; where it is written makes no difference. */
function joined(upper: readonly unknown[], lower: readonly unknown[]): unknown[] {
  const text = (item: unknown): string =>
    JSON.stringify(item, (key, value: unknown) => (key === 'origin' ? undefined : value));
  const known = new Set(upper.map(text));
  return [...upper, ...lower.filter((item) => !known.has(text(item)))];
}
