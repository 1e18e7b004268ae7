import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import { buildLexiconInParts, type Lexicon } from '../../mentions/lexicon';
import { lexiconNames, listedSurnames } from './lexiconNames';

/** The entities of a library whose names are looked for, and what these were compiled to. */
export interface LibraryLexicon {
  readonly entities: readonly Entity[];
  readonly lexicon: Lexicon;
}

/** How many entities are compared between two yields. */
const entitiesAtOnce = 2000;

/**
 * Compiles the names of a library and yields now and then. Given what another library came to, takes
 * its lexicon where no name differs: most edits change none.
 */
export function* libraryLexiconInParts(
  library: Library,
  before?: LibraryLexicon,
): Generator<void, LibraryLexicon> {
  const entities = library.entities.filter(({ kind }) => kind !== 'source');
  if (before && (yield* haveSameNames(entities, before.entities))) {
    return { entities, lexicon: before.lexicon };
  }
  const surnames = yield* listedSurnames(entities);
  return { entities, lexicon: yield* buildLexiconInParts(lexiconNames(entities, surnames)) };
}

function* haveSameNames(a: readonly Entity[], b: readonly Entity[]): Generator<void, boolean> {
  if (a.length !== b.length) return false;
  for (const [index, one] of a.entries()) {
    if (index % entitiesAtOnce === entitiesAtOnce - 1) yield;
    const other = b[index];
    // What was not edited is the same object.
    if (one !== other && namesIn(one) !== namesIn(other)) return false;
  }
  return true;
}

/** All that `lexiconNames` takes of an entity, as text to compare by. */
const namesIn = (entity: Entity | undefined): string => {
  if (!entity) return '';
  const { id, kind, name, aka, short, was } = entity;
  return JSON.stringify([id, kind, name, aka, short, was.map((former) => former.name)]);
};
