import * as vscode from 'vscode';
import { kindName } from '../core/views/kindNames';
import { cardOf } from '../core/views/card/card';
import { cardMarkdown } from '../core/views/card/cardMarkdown';
import { iconOf } from '../core/views/kindIcons';
import {
  outlineOf,
  type Outline,
  type OutlineGroup,
  type OutlineLeaf,
  type OutlineNode,
} from '../core/views/library/outline';
import { asofWithoutDocument } from './documents/asof';
import { cardLinks, trusted } from './documents/cardHover';
import { commands, contextKeys, views } from './ids';
import type { LibraryStore } from './libraryStore';
import { t } from '../core/spoken';

const groupIcons: Readonly<Record<string, string>> = {
  actors: 'organization',
  people: 'person',
  states: 'globe',
  organisations: 'organization',
  events: 'calendar',
  projects: 'rocket',
  places: 'location',
  sources: 'book',
};

/** The view of the library: actors, events, projects, places and sources to browse and filter. */
export class LibraryTree implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  readonly #store: LibraryStore;
  readonly #view: vscode.TreeView<OutlineNode>;
  readonly #subscriptions: vscode.Disposable;
  #outline: Outline | undefined;
  #filter = '';

  constructor(store: LibraryStore) {
    this.#store = store;
    this.#view = vscode.window.createTreeView(views.library, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      store.onDidChange(() => {
        this.#refresh();
      }),
    );
  }

  /** What the rows are narrowed to; empty for everything. */
  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    this.#filter = filter.trim();
    void vscode.commands.executeCommand('setContext', contextKeys.filtered, this.#filter !== '');
    this.#refresh();
  }

  /** Shows an entity's row, giving up a filter that hides it; false where it is not in the library. */
  async reveal(id: string): Promise<boolean> {
    await this.#store.load();
    if (!this.#outlineNow().leaf(id)) this.filter = '';
    const leaf = this.#outlineNow().leaf(id);
    if (!leaf) return false;
    await this.#view.reveal(leaf, { select: true, focus: true });
    return true;
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    if (node) return node.type === 'group' ? [...node.children] : [];
    await this.#store.load();
    const outline = this.#outlineNow();
    this.#view.message = this.#filterMessage(outline);
    return [...outline.roots];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return this.#outlineNow().parentOf(node);
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    return node.type === 'group' ? this.#groupItem(node) : leafItem(node);
  }

  resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): vscode.TreeItem {
    const library = this.#store.current;
    const entity = node.type === 'leaf' ? library.get(node.link.id) : undefined;
    if (entity) {
      const card = cardOf(entity, library, asofWithoutDocument(library));
      item.tooltip = trusted(cardMarkdown(card, cardLinks));
    }
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #outlineNow(): Outline {
    const library = this.#store.current;
    return (this.#outline ??= outlineOf(library, asofWithoutDocument(library).date, this.#filter));
  }

  #refresh(): void {
    this.#outline = undefined;
    this.#changed.fire(undefined);
  }

  #filterMessage(outline: Outline): string {
    if (this.#filter === '' || outline.count === 0) return '';
    const all = this.#store.current.entities.length;
    return t('“{0}”: {1} of {2}', this.#filter, outline.count, all);
  }

  #groupItem(node: OutlineGroup): vscode.TreeItem {
    const isFiltered = this.#filter !== '';
    const state =
      isFiltered || node.id === 'actors'
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed;
    const item = new vscode.TreeItem(node.label, state);
    // VS Code remembers by id what was folded; what a filter opened must not stay open without it.
    item.id = isFiltered ? `${node.id}?${this.#filter}` : node.id;
    item.description = String(node.count);
    item.contextValue = 'group';
    const icon = groupIcons[node.id];
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    item.tooltip = `${node.label}: ${node.count}`;
    return item;
  }
}

function leafItem({ link, label, description }: OutlineLeaf): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.id = `entity/${link.id}`;
  item.description = description;
  item.contextValue = `entity.${link.kind}`;
  item.iconPath = new vscode.ThemeIcon(iconOf(link));
  item.accessibilityInformation = {
    label: [kindName(link.kind), label, description].filter(Boolean).join(', '),
  };
  item.command = {
    command: commands.openProfile,
    title: vscode.l10n.t('Open Profile'),
    arguments: [link.id],
  };
  return item;
}
