import type { Library } from '../../dossier/library';
import { buildLexiconInParts, type Lexicon, type LexiconName } from '../../mentions/lexicon';
import { lexiconNames } from './lexiconNames';

/** The names of a library, and what they were compiled to. */
export interface LibraryLexicon {
  readonly names: readonly LexiconName[];
  readonly lexicon: Lexicon;
}

/** How many names are gathered between two yields. */
const namesAtOnce = 1000;

/**
 * Compiles the names of a library and yields now and then. Given what another library came to, takes
 * its lexicon where no name differs: most edits change none.
 */
export function* libraryLexiconInParts(
  { entities }: Library,
  before?: LibraryLexicon,
): Generator<void, LibraryLexicon> {
  const names: LexiconName[] = [];
  for (const name of lexiconNames(entities)) {
    if (names.push(name) % namesAtOnce === 0) yield;
  }
  if (before && areSame(names, before.names)) return before;
  return { names, lexicon: yield* buildLexiconInParts(names) };
}

const areSame = (a: readonly LexiconName[], b: readonly LexiconName[]): boolean =>
  a.length === b.length && a.every((name, index) => isSame(name, b[index]));

const isSame = (a: LexiconName, b: LexiconName | undefined): boolean =>
  a.text === b?.text && a.entity === b.entity && a.role === b.role && a.alone === b.alone;
