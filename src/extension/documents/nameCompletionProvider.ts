import * as vscode from 'vscode';
import { iconOf } from '../../core/views/kindIcons';
import { kindText } from '../../core/views/kindText';
import { linkTo } from '../../core/views/links';
import type { Entity, Kind } from '../../core/dossier/model';
import { escapeMarkdown } from '../../core/exchange/markdown';
import {
  nameCompletions,
  typedNames,
  type NameCompletion,
  type Typed,
} from '../../core/writing/nameCompletions';
import type { LibraryStore } from '../libraryStore';
import { readSettings } from '../settings';
import { asofOf } from './asof';
import type { NameIndexes } from './nameIndexes';
import type { OpenMentions } from './openMentions';

/** What the list shows at once; typing on finds the others. */
const mostItems = 50;

class NameItem extends vscode.CompletionItem {
  readonly entity: Entity;
  constructor(entity: Entity, label: vscode.CompletionItemLabel) {
    super(label, itemKinds[entity.kind]);
    this.entity = entity;
  }
}

/** Completes names while someone writes: from two letters with a capital on, or behind an @. */
export function nameCompletionProvider(
  store: LibraryStore,
  mentions: OpenMentions,
  indexes: NameIndexes,
): vscode.CompletionItemProvider<NameItem> {
  return {
    async provideCompletionItems(document, position, token) {
      if (!readSettings(document).completionEnabled) return undefined;
      const line = document.lineAt(position.line).text;
      const candidates = typedNames(line.slice(0, position.character));
      if (candidates.length === 0) return undefined;
      const library = await store.load();
      const index = await indexes.of(library);
      if (!index || token.isCancellationRequested) return undefined;
      const typed = candidates.find(({ text }) => index.has(text));
      if (!typed || !isProse(document, position, line, typed)) return undefined;
      const named = new Set(mentions.of(document, library).flatMap(({ entity }) => entity ?? []));
      const { items, isMore } = nameCompletions(typed.text, index, {
        library,
        asof: asofOf(document, library).date,
        named,
        most: mostItems,
      });
      const range = new vscode.Range(position.with({ character: typed.start }), position);
      const before = document.getText(range);
      return new vscode.CompletionList(
        items.map((item, order) => itemOf(item, order, range, before)),
        // What is found depends on the word as a whole: asked again, it is found in a moment.
        isMore || typed.text.length < 4,
      );
    },
    resolveCompletionItem(item) {
      const { entity } = item;
      const notes = [entity.summary, ...entity.notes.slice(0, 1)].filter(
        (note) => note !== undefined,
      );
      const markdown = new vscode.MarkdownString(
        [
          `$(${iconOf(linkTo(entity))}) ${escapeMarkdown(kindText(entity))}`,
          ...notes.map(escapeMarkdown),
        ].join('\n\n'),
        true,
      );
      item.documentation = markdown;
      return item;
    },
  };

  function isProse(
    document: vscode.TextDocument,
    position: vscode.Position,
    line: string,
    { start, hasSign }: Typed,
  ): boolean {
    // Behind an @ recognition expects a key or a handle; with a letter in its place, only code is hidden.
    const text = hasSign ? `${line.slice(0, start)}x${line.slice(start + 1)}` : line;
    return mentions.isProseIf(document, position.with({ character: start }), text, store.current);
  }
}

function itemOf(
  { entity, text, matched, description }: NameCompletion,
  order: number,
  range: vscode.Range,
  typed: string,
): NameItem {
  const shown = matched === undefined || matched === text ? '' : ` (${matched})`;
  const item = new NameItem(entity, { label: text, detail: shown, description });
  item.insertText = text;
  item.range = range;
  // The order is ours, and so is what matches: in other scripts, without accents, by later words.
  item.filterText = typed;
  item.sortText = String(order).padStart(4, '0');
  return item;
}

const itemKinds: Readonly<Record<Kind, vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  state: vscode.CompletionItemKind.Module,
  organisation: vscode.CompletionItemKind.Class,
  place: vscode.CompletionItemKind.Folder,
  project: vscode.CompletionItemKind.Struct,
  event: vscode.CompletionItemKind.Event,
  source: vscode.CompletionItemKind.Reference,
};
