import * as vscode from 'vscode';
import type { Kind } from '../../core/dossier/model';
import type { LineMention } from '../../core/mentions/documentMentions';
import {
  entriesByKind,
  type DocumentOutline,
  type NamedEntry,
} from '../../core/views/document/documentOutline';
import { iconOf } from '../../core/views/kindIcons';
import { commands, contextKeys, views } from '../ids';
import type { ActiveDocument, NamedDocument } from './activeDocument';
import { mentionRange } from './openMentions';
import { plural, t } from '../../core/spoken';

interface GroupRow {
  readonly type: 'group';
  readonly id: Kind | 'open';
  readonly entries: readonly NamedEntry[];
}
interface EntryRow {
  readonly type: 'entry';
  readonly entry: NamedEntry;
  readonly group?: GroupRow;
}
interface MentionRow {
  readonly type: 'mention';
  readonly mention: LineMention;
  readonly parent: EntryRow;
}
type Row = GroupRow | EntryRow | MentionRow;

/** The view of what the open document names, in text order or by kind, each with its mentions. */
export class DocumentTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  readonly #active: ActiveDocument;
  readonly #view: vscode.TreeView<Row>;
  readonly #subscriptions: vscode.Disposable;
  #isGrouped = false;

  constructor(active: ActiveDocument) {
    this.#active = active;
    this.#view = vscode.window.createTreeView(views.document, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      active.onDidChange(() => {
        this.#changed.fire(undefined);
      }),
    );
  }

  /** Groups the rows by kind, or shows them in the order of the text. */
  group(isGrouped: boolean): void {
    this.#isGrouped = isGrouped;
    void vscode.commands.executeCommand('setContext', contextKeys.documentGrouped, isGrouped);
    this.#changed.fire(undefined);
  }

  getChildren(row?: Row): Row[] {
    const document = this.#active.current;
    if (!document) {
      this.#view.description = '';
      return [];
    }
    if (!row) return this.#roots(document);
    switch (row.type) {
      case 'group':
        return row.entries.map((entry) => ({ type: 'entry', entry, group: row }));
      case 'entry':
        return row.entry.mentions.map((mention) => ({ type: 'mention', mention, parent: row }));
      case 'mention':
        return [];
    }
  }

  getParent(row: Row): Row | undefined {
    if (row.type === 'mention') return row.parent;
    return row.type === 'entry' ? row.group : undefined;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    switch (row.type) {
      case 'group':
        return groupItem(row);
      case 'entry':
        return entryItem(row.entry, this.#active.current);
      case 'mention':
        return mentionItem(row, this.#active.current);
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #roots({ outline }: NamedDocument): Row[] {
    this.#view.description = countsText(outline);
    return this.#isGrouped
      ? entriesByKind(outline.entries).map((group) => ({ type: 'group', ...group }))
      : outline.entries.map((entry) => ({ type: 'entry', entry }));
  }
}

/** `12 · 3 · 2`: actors, events, projects. */
function countsText({ counts }: DocumentOutline): string {
  return `${counts.actors} · ${counts.events} · ${counts.projects}`;
}

function groupLabel(id: Kind | 'open'): string {
  switch (id) {
    case 'person':
      return vscode.l10n.t('People');
    case 'state':
      return vscode.l10n.t('States');
    case 'organisation':
      return vscode.l10n.t('Organisations');
    case 'event':
      return vscode.l10n.t('Events');
    case 'project':
      return vscode.l10n.t('Projects');
    case 'place':
      return vscode.l10n.t('Places');
    case 'source':
      return vscode.l10n.t('Sources');
    case 'open':
      return vscode.l10n.t('Could be one of several');
  }
}

function groupItem({ id, entries }: GroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(id), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `group/${id}`;
  item.description = String(entries.length);
  item.iconPath = new vscode.ThemeIcon(id === 'open' ? 'question' : iconOf({ kind: id }));
  return item;
}

function entryItem(entry: NamedEntry, document: NamedDocument | undefined): vscode.TreeItem {
  const { links, label, description, mentions, disputed, id } = entry;
  const [link, ...others] = links;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = `entry/${id}`;
  item.iconPath = new vscode.ThemeIcon(link && others.length === 0 ? iconOf(link) : 'question');
  item.description = [`×${mentions.length}`, disputed ? '⚠' : '', description]
    .filter(Boolean)
    .join('  ');
  if (link && others.length === 0) item.contextValue = `entity.${link.kind}`;
  const tooltip = disputed
    ? t('{0}\nFigures of it are disputed: the profile has them side by side.', label)
    : label;
  item.tooltip = description === '' ? tooltip : `${tooltip}\n${description}`;
  item.accessibilityInformation = {
    label: plural(
      mentions.length,
      '{1}, {0} mention, {2}|{1}, {0} mentions, {2}',
      label,
      description,
    ),
  };
  const [first] = mentions;
  if (first && document) item.command = jump(document, first);
  return item;
}

const before = 24;
const after = 60;

function mentionItem(row: MentionRow, document: NamedDocument | undefined): vscode.TreeItem {
  const { mention, parent } = row;
  const id = `mention/${parent.entry.id}/${mention.line}:${mention.start}`;
  if (!document) return Object.assign(new vscode.TreeItem(''), { id });
  const range = mentionRange(mention);
  const line = document.editor.document.lineAt(range.start.line).text;
  const from = Math.max(0, range.start.character - before);
  const cut = from > 0 ? '…' : '';
  const text = cut + line.slice(from, range.start.character + after);
  const start = range.start.character - from + cut.length;
  const end = range.isSingleLine
    ? Math.min(text.length, start + mention.end - mention.start)
    : text.length;
  const item = new vscode.TreeItem({ label: text, highlights: [[start, end]] });
  item.id = id;
  item.description = t('line {0}', range.start.line + 1);
  item.command = jump(document, mention);
  return item;
}

function jump({ editor }: NamedDocument, mention: LineMention): vscode.Command {
  const selection = mentionRange(mention);
  return {
    command: commands.goToMention,
    title: vscode.l10n.t('Go to Mention'),
    arguments: [editor.document.uri, selection],
  };
}
