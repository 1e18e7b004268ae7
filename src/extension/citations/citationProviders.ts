import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Source } from '../../core/dossier/model';
import { citationsIn, type CitationUse } from '../../core/writing/citationsIn';
import { citedSource } from '../../core/writing/citedSource';
import { sourceMarkdown } from '../../core/writing/sourceMarkdown';
import { cardLinks, trusted } from '../documents/cardHover';
import type { LibraryStore } from '../libraryStore';
import { locationOf } from '../origins';
import { readSettings } from '../settings';

/** A citation under a position and the source that it means. */
interface CitedHere {
  readonly use: CitationUse;
  readonly source: Source;
  readonly range: vscode.Range;
}

function citedAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  library: Library,
): CitedHere | undefined {
  // Most positions are none: only a line with a sign of a citation is looked at within the whole.
  if (!/[@^#:{]|cite/.test(document.lineAt(position.line).text)) return undefined;
  const offset = document.offsetAt(position);
  const use = citationsIn(document.getText(), document.languageId).find(
    ({ start, end }) => start <= offset && offset <= end,
  );
  const source = use && citedSource(use, library);
  if (!source) return undefined;
  const range = new vscode.Range(document.positionAt(use.start), document.positionAt(use.end));
  return { use, source, range };
}

/** Shows the source behind a key or a footnote. */
export const citationHover = (store: LibraryStore): vscode.HoverProvider => ({
  async provideHover(document, position, token) {
    const { hoverEnabled, hoverKinds } = readSettings(document);
    if (!hoverEnabled || !hoverKinds.includes('source')) return undefined;
    const library = await store.load();
    if (token.isCancellationRequested) return undefined;
    const cited = citedAt(document, position, library);
    if (!cited) return undefined;
    const { use, source, range } = cited;
    return new vscode.Hover(
      trusted(sourceMarkdown(source, library, cardLinks, use.locator)),
      range,
    );
  },
});

/** Goes from a key or a footnote to its source in the YAML or the bibliography. */
export const citationDefinition = (store: LibraryStore): vscode.DefinitionProvider => ({
  async provideDefinition(document, position) {
    const library = await store.load();
    const cited = citedAt(document, position, library);
    return cited?.source.origins.map((origin) => {
      const { uri, range } = locationOf(origin, library);
      return {
        originSelectionRange: cited.range,
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      };
    });
  },
});
