import * as vscode from 'vscode';
import type { Library } from '../core/dossier/library';
import type { Entity, Kind } from '../core/dossier/model';
import { kindText } from '../core/views/kindText';
import { searchLibrary } from '../core/views/library/searchLibrary';
import type { LibraryStore } from './libraryStore';
import { locationOf } from './origins';

/** The symbol of VS Code that comes nearest to each kind. */
export const symbolKinds: Readonly<Record<Kind, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  state: vscode.SymbolKind.Namespace,
  organisation: vscode.SymbolKind.Class,
  place: vscode.SymbolKind.Field,
  project: vscode.SymbolKind.Package,
  event: vscode.SymbolKind.Event,
  source: vscode.SymbolKind.File,
};

/** As many as anyone reads; VS Code asks again with each letter. */
const most = 200;

/** Finds entities by any of their names in VS Code's search for symbols. */
export function registerLibrarySymbols(store: LibraryStore): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query) {
      const library = await store.load();
      return searchLibrary(library, query, most).flatMap((entity) => symbolOf(entity, library));
    },
  });
}

function symbolOf(entity: Entity, library: Library): readonly vscode.SymbolInformation[] {
  const [origin] = entity.origins;
  if (!origin) return [];
  const location = locationOf(origin, library);
  return [
    new vscode.SymbolInformation(entity.name, symbolKinds[entity.kind], kindText(entity), location),
  ];
}
