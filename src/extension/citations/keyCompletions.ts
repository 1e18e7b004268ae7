import * as vscode from 'vscode';
import { citedIn } from '../../core/writing/bibliographyEdits';
import { keyContext, type KeyContext } from '../../core/writing/keyContext';
import { keyMatches } from '../../core/writing/keyMatches';
import { sourceChoices, type SourceChoice } from '../../core/writing/sourceChoices';
import { sourceMarkdown } from '../../core/writing/sourceMarkdown';
import { writeEdits } from '../../core/writing/writeEdits';
import type { Library } from '../../core/dossier/library';
import { cardLinks, trusted } from '../documents/cardHover';
import type { OpenMentions } from '../documents/openMentions';
import type { LibraryStore } from '../libraryStore';
import { rangeOf } from '../origins';
import { readSettings } from '../settings';

/** What the list shows at once; typing on finds the others. */
const mostItems = 100;

class KeyItem extends vscode.CompletionItem {
  readonly choice: SourceChoice;
  constructor(choice: SourceChoice) {
    super(
      { label: choice.source.id, description: choice.description },
      vscode.CompletionItemKind.Reference,
    );
    this.choice = choice;
    this.detail = choice.label;
  }
}

/** Completes the keys of sources: behind `[@`, `[^`, in `\cite{`, and behind @ where keys are the style. */
export function keyCompletions(
  store: LibraryStore,
  mentions: OpenMentions,
): vscode.CompletionItemProvider<KeyItem> {
  return {
    async provideCompletionItems(document, position, token) {
      const line = document.lineAt(position.line).text;
      const context = keyContext(line.slice(0, position.character), document.languageId);
      const { citationStyle } = readSettings(document);
      if (!context || (context.form === 'inText' && citationStyle !== 'pandoc')) return undefined;
      const library = await store.load();
      if (token.isCancellationRequested) return undefined;
      // The sign itself is no prose to recognition; a letter in its place is, unless it is code.
      const { start } = context;
      const neutral = `${line.slice(0, start).replace(/[[\]@^{}\\:`]+$/, (signs) => 'x'.repeat(signs.length))}x`;
      const isCode = !mentions.isProseIf(
        document,
        position.with({ character: start }),
        neutral,
        library,
      );
      if (isCode && document.languageId !== 'latex') return undefined;
      const text = document.getText();
      const { sources } = citedIn(text, document.languageId, library);
      const choices = sourceChoices(library, new Set(sources.map(({ id }) => id)));
      const found = keyMatches(choices, context.typed);
      const items = found
        .slice(0, mostItems)
        .map((choice, index) => itemOf(choice, index, context, document, position, library));
      // Each letter asks anew: VS Code by itself would only look for it in the keys.
      return new vscode.CompletionList(items, true);
    },
    resolveCompletionItem(item) {
      const markdown = sourceMarkdown(item.choice.source, store.current, cardLinks);
      item.documentation = trusted(markdown);
      return item;
    },
  };
}

function itemOf(
  choice: SourceChoice,
  index: number,
  context: KeyContext,
  document: vscode.TextDocument,
  position: vscode.Position,
  library: Library,
): KeyItem {
  const item = new KeyItem(choice);
  item.range = new vscode.Range(position.line, context.start, position.line, position.character);
  // VS Code filters by the key alone; what was found by its title or author is wanted as well.
  item.filterText = context.typed === '' ? choice.source.id : context.typed;
  item.sortText = String(index).padStart(4, '0');
  item.insertText = choice.source.id;
  if (context.form === 'note') withNote(item, choice, context, document, position, library);
  return item;
}

/** A footnote is written with its text at the end, as the command does it. */
function withNote(
  item: KeyItem,
  { source }: SourceChoice,
  { start }: KeyContext,
  document: vscode.TextDocument,
  position: vscode.Position,
  library: Library,
): void {
  const text = document.getText();
  const begin = document.offsetAt(position.with({ character: start - 2 }));
  const line = document.lineAt(position.line).text;
  const hasClosing = line.startsWith(']', position.character);
  const end = document.offsetAt(position) + (hasClosing ? 1 : 0);
  const { edits } = writeEdits(
    { text, languageId: document.languageId, style: 'footnote', library },
    { start: begin, end },
    [{ cite: [{ source }] }],
  );
  const [own, ...others] = edits.toSorted((a, b) => {
    const isOwn = (edit: typeof a): boolean =>
      document.offsetAt(rangeOf(edit.range).start) === begin;
    return Number(isOwn(b)) - Number(isOwn(a));
  });
  const written = /^\[\^(?<label>[^\]]+)\](?<rest>[^]*)$/.exec(own?.newText ?? '')?.groups;
  // At the very end of a document the text of the note follows its place.
  item.insertText = `${written?.['label'] ?? source.id}]${written?.['rest'] ?? ''}`;
  if (hasClosing) {
    item.range = new vscode.Range(position.line, start, position.line, position.character + 1);
    item.filterText = `${item.filterText ?? ''}]`;
  }
  item.additionalTextEdits = others.map(({ range, newText }) =>
    vscode.TextEdit.replace(rangeOf(range), newText),
  );
}
