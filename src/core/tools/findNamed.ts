import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { nearest } from '../dossier/nearest';
import { fold } from '../views/fold';
import { kindText } from '../views/kindText';
import { allNames } from '../views/names';
import { searchLibrary } from '../views/library/searchLibrary';

/** What a name asked for stands for, or what to say where it is none or several. */
export type Named = { readonly entity: Entity } | { readonly lines: readonly string[] };

const mostCandidates = 12;

/**
 * The one thing that an id or a whole name stands for, in any script and case. Where none has just
 * this name, one whose names hold all its words, if it is the only one. Never a guess among several.
 */
export function findNamed(library: Library, name: string): Named {
  const byId = library.get(name.trim());
  if (byId) return { entity: byId };
  const wanted = fold(name.trim());
  const named = library.entities.filter((entity) =>
    allNames(entity).some((each) => fold(each) === wanted),
  );
  // A source is often titled after what it is about; who names that means the thing.
  const things = named.filter(({ kind }) => kind !== 'source');
  const exact = things.length > 0 ? things : named;
  const found =
    exact.length > 0
      ? exact
      : wanted === ''
        ? []
        : searchLibrary(library, name, mostCandidates + 1);
  const [entity, ...others] = found;
  if (entity && others.length === 0) return { entity };
  return { lines: entity ? severalLines(name, found) : noneLines(library, name) };
}

function severalLines(name: string, found: readonly Entity[]): readonly string[] {
  const shown = found.slice(0, mostCandidates);
  return [
    `“${name}” can stand for several entries. Ask again with the id of the one that is meant:`,
    ...shown.map((entity) => `- ${entity.name} · ${kindText(entity)} · [id: ${entity.id}]`),
    ...(found.length > shown.length ? ['- … and more: give more of the name.'] : []),
  ];
}

function noneLines(library: Library, name: string): readonly string[] {
  const names = library.entities
    .filter(({ kind }) => kind !== 'source')
    .flatMap((entity) => allNames(entity));
  const near = nearest(name, names);
  return [
    `“${name}” is not in the dossier.`,
    ...(near === undefined ? [] : [`A name that is written nearly so: “${near}”.`]),
  ];
}
