import * as vscode from 'vscode';
import { foldsOf } from '../../core/language/foldsOf';
import { symbolsInParts, type DossierSymbol } from '../../core/language/symbolsInParts';
import { addressOf, rangeOf } from '../origins';
import { inSlices } from '../inSlices';
import { symbolKinds } from '../librarySymbols';
import type { LibraryStore } from '../libraryStore';

/** The outline and the breadcrumbs of a dossier file: its sections and their entries. */
export function dossierSymbols(store: LibraryStore): vscode.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const library = await store.load();
      const file = addressOf(document.uri);
      const work = symbolsInParts(document.getText(), file, library);
      const symbols = await inSlices(work, () => token.isCancellationRequested);
      return symbols?.map(symbolOf);
    },
  };
}

function symbolOf(symbol: DossierSymbol): vscode.DocumentSymbol {
  const isEntry = symbol.children.length === 0 && symbol.detail !== '';
  const result = new vscode.DocumentSymbol(
    symbol.name,
    symbol.detail,
    symbol.kind ? symbolKinds[symbol.kind] : vscode.SymbolKind.Module,
    rangeOf(symbol.range),
    rangeOf(symbol.keyRange),
  );
  if (!isEntry) result.children = symbol.children.map(symbolOf);
  return result;
}

/** What can be folded: entries, lists and texts of several lines, runs of comments. */
export const dossierFolds: vscode.FoldingRangeProvider = {
  provideFoldingRanges: (document) =>
    foldsOf(document.getText()).map(
      ({ first, last, isComment }) =>
        new vscode.FoldingRange(
          first,
          last,
          ...(isComment ? [vscode.FoldingRangeKind.Comment] : []),
        ),
    ),
};
