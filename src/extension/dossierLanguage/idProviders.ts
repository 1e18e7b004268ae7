import type * as vscode from 'vscode';
import { idAt, type WrittenId } from '../../core/language/idsIn';
import { meaningIn, placesOf } from '../../core/language/placesOf';
import type { Library } from '../../core/dossier/library';
import type { Location } from '../../core/dossier/origin';
import { addressOf, asLocation, rangeOf } from '../origins';
import type { LibraryStore } from '../libraryStore';

/** An id under the cursor, and the id that it has in the library. */
export interface IdUnderCursor {
  readonly written: WrittenId;
  readonly libraryId: string;
  readonly library: Library;
}

/** The id at a position of a dossier file, if any. */
export async function idUnder(
  document: vscode.TextDocument,
  position: vscode.Position,
  store: LibraryStore,
): Promise<IdUnderCursor | undefined> {
  const written = idAt(document.getText(), position);
  if (!written) return undefined;
  const library = await store.load();
  const libraryId = meaningIn(addressOf(document.uri), written.id, library);
  return { written, libraryId, library };
}

/** Goes from an id to where its entry begins, in every file that has it. */
export function idDefinitions(store: LibraryStore): vscode.DefinitionProvider {
  return {
    async provideDefinition(document, position) {
      const id = await idUnder(document, position, store);
      if (!id) return [];
      const origins = id.library.get(id.libraryId)?.origins ?? [];
      const places = origins.map((origin) => id.library.locate(origin));
      return locations(places).map(({ uri, range }) => ({
        originSelectionRange: rangeOf(id.written.range),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    },
  };
}

/** Finds every use of an id, in all files of the library. */
export function idReferences(store: LibraryStore): vscode.ReferenceProvider {
  return {
    async provideReferences(document, position, { includeDeclaration }) {
      const id = await idUnder(document, position, store);
      if (!id) return undefined;
      const { entries, uses } = placesOf(id.libraryId, id.library);
      const places = includeDeclaration ? [...entries, ...uses] : uses;
      return locations(places);
    },
  };
}

/** Places as VS Code has them, each once: a bundled file that is open is read a second time. */
function locations(places: readonly Location[]): vscode.Location[] {
  const found = new Map<string, vscode.Location>();
  for (const place of places) {
    const location = asLocation(place);
    const { line, character } = location.range.start;
    found.set(`${location.uri.toString()} ${line} ${character}`, location);
  }
  return [...found.values()];
}
