import * as vscode from 'vscode';
import type { Completion } from '../../core/language/completion';
import { completionsAt } from '../../core/language/completionsAt';
import { helpMarkdown } from '../../core/language/helpMarkdown';
import { cardOf } from '../../core/views/card/card';
import { cardMarkdown } from '../../core/views/card/cardMarkdown';
import { asofWithoutDocument } from '../documents/asof';
import { cardLinks, trusted } from '../documents/cardHover';
import type { LibraryStore } from '../libraryStore';
import { rangeOf } from '../origins';

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  section: vscode.CompletionItemKind.Module,
  field: vscode.CompletionItemKind.Field,
  id: vscode.CompletionItemKind.Reference,
  word: vscode.CompletionItemKind.EnumMember,
  text: vscode.CompletionItemKind.Text,
  skeleton: vscode.CompletionItemKind.Snippet,
};

class DossierItem extends vscode.CompletionItem {
  readonly completion: Completion;

  constructor(completion: Completion, order: number) {
    const { label, detail = '' } = completion;
    super({ label, description: detail }, kinds[completion.kind]);
    this.completion = completion;
    this.insertText = new vscode.SnippetString(completion.insert);
    this.range = rangeOf(completion.range);
    this.sortText = String(order).padStart(6, '0');
    if (completion.filter !== undefined) this.filterText = completion.filter;
    if (completion.goesOn) {
      this.command = { command: 'editor.action.triggerSuggest', title: '' };
    }
  }
}

/** Offers what may be written at the cursor of a dossier file; its meaning is told when asked. */
export function dossierCompletions(
  store: LibraryStore,
): vscode.CompletionItemProvider<DossierItem> {
  return {
    async provideCompletionItems(document, position, token) {
      const library = await store.load();
      if (token.isCancellationRequested) return undefined;
      return completionsAt(document.getText(), position, library).map(
        (completion, order) => new DossierItem(completion, order),
      );
    },
    resolveCompletionItem: (item) => {
      item.documentation = documentationOf(item.completion, store);
      return item;
    },
  };
}

function documentationOf(completion: Completion, store: LibraryStore): vscode.MarkdownString {
  const { entity } = completion;
  if (!entity) return new vscode.MarkdownString(helpMarkdown(completion));
  const library = store.current;
  return trusted(cardMarkdown(cardOf(entity, library, asofWithoutDocument(library)), cardLinks));
}
