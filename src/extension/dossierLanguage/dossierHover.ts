import * as vscode from 'vscode';
import { helpMarkdown } from '../../core/language/helpMarkdown';
import { helpAt } from '../../core/language/keyHelp';
import { cardOf } from '../../core/views/card/card';
import { cardMarkdown } from '../../core/views/card/cardMarkdown';
import { asofWithoutDocument } from '../documents/asof';
import { cardLinks, trusted } from '../documents/cardHover';
import { rangeOf } from '../origins';
import type { LibraryStore } from '../libraryStore';
import { idUnder } from './idProviders';

/** Shows the card behind an id, and what a field, a grade or a code means. */
export function dossierHover(store: LibraryStore): vscode.HoverProvider {
  return {
    async provideHover(document, position, token) {
      const id = await idUnder(document, position, store);
      if (token.isCancellationRequested) return undefined;
      const entity = id?.library.get(id.libraryId);
      if (id && entity) {
        const card = cardOf(entity, id.library, asofWithoutDocument(id.library));
        return new vscode.Hover(trusted(cardMarkdown(card, cardLinks)), rangeOf(id.written.range));
      }
      const help = helpAt(document.getText(), position);
      return (
        help &&
        new vscode.Hover(
          new vscode.MarkdownString(helpMarkdown({ ...help, label: help.word })),
          rangeOf(help.range),
        )
      );
    },
  };
}
