import type { Library } from '../../dossier/library';
import type { LineMention } from '../../mentions/documentMentions';
import type { Scope } from './scene';
import { documentIds, libraryIds, neighbourIds, type ScopeIds } from './scopeIds';

/** The ids behind a scope; undefined where there is nothing: no document, or no such entity. */
export function idsInScope(
  scope: Scope,
  library: Library,
  mentions: readonly LineMention[] | undefined,
): ScopeIds | undefined {
  switch (scope.type) {
    case 'library':
      return libraryIds(library);
    case 'document':
      return mentions && documentIds(library, certain(mentions));
    case 'entity':
      return library.get(scope.id) && neighbourIds(library, scope.id);
  }
}

/** The ids of what a document names beyond doubt. */
const certain = (mentions: readonly LineMention[]): readonly string[] => [
  ...new Set(mentions.flatMap(({ entity }) => entity ?? [])),
];
