import * as vscode from 'vscode';
import type { DrawnView, PictureName, ToExtension, ToPanel } from '../../core/protocol';
import type { ActiveDocument } from '../documents/activeDocument';
import type { FolderMentions } from '../documents/folderMentions';
import type { OpenMentions } from '../documents/openMentions';
import { commands, summaryViewType } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { coastlineOf } from './coastlineOf';
import { followCursor } from './followCursor';
import { PanelDrawing } from './panelDrawing';
import { PanelFeed, type PanelView } from './panelFeed';
import { panelHtml } from './panelHtml';
import { PanelMentions } from './panelMentions';
import { answerRequest } from './panelRequests';

/** What the summary panel stands on. */
export interface SummaryParts {
  readonly store: LibraryStore;
  readonly active: ActiveDocument;
  readonly mentions: OpenMentions;
  readonly folder: FolderMentions;
  readonly extensionUri: vscode.Uri;
}

/** The summary panel: one at most, opened by command, found again after a reload of the window. */
export class SummaryPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store: LibraryStore;
  readonly #feed: PanelFeed;
  readonly #mentions: PanelMentions;
  readonly #drawing: PanelDrawing;
  readonly #subscriptions: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #isReady = false;
  /** Settled when the page listens. */
  #listens: Promise<void> = Promise.resolve();
  #onListens = (): void => undefined;
  /** What to show as soon as the page listens. */
  #waiting: Extract<ToPanel, { type: 'show' }> | undefined;

  constructor({ store, active, mentions, folder, extensionUri }: SummaryParts) {
    this.#store = store;
    this.#extensionUri = extensionUri;
    const post = (message: ToPanel): void => {
      this.#post(message);
    };
    this.#feed = new PanelFeed(store, active, post);
    this.#mentions = new PanelMentions(folder, post);
    this.#drawing = new PanelDrawing(post);
    this.#subscriptions = vscode.Disposable.from(
      this.#feed,
      this.#mentions,
      followCursor(store, mentions, (message) => {
        if (this.#isReady) post(message);
      }),
      vscode.window.registerWebviewPanelSerializer(summaryViewType, {
        deserializeWebviewPanel: (panel) => {
          this.#adopt(panel);
          return Promise.resolve();
        },
      }),
    );
  }

  /** Shows the summary, beside the editor where it is not open yet. */
  open(): void {
    this.#show({ type: 'show', tab: 'overview' });
  }

  /** Shows the summary of the open document. */
  openDocument(): void {
    this.#show({ type: 'show', tab: 'overview', scope: { type: 'document' } });
  }

  /** Shows the profile of an entity. */
  openProfile(id: string): void {
    this.#show({ type: 'show', tab: 'profile', focus: id });
  }

  /** What is in scope; the library, while the panel was never open. */
  view(): Promise<PanelView | undefined> {
    return this.#feed.view();
  }

  /** Has the page draw what it shows, and brings it to the front for that; undefined where it cannot. */
  async draw(
    pictures: readonly (PictureName | 'front')[],
    png = false,
  ): Promise<DrawnView | undefined> {
    // A page that nobody sees is not there.
    if (!this.#panel) this.open();
    else if (!this.#panel.visible) this.#panel.reveal(undefined, true);
    await this.#listens;
    return this.#drawing.ask(pictures, png);
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #show(message: Extract<ToPanel, { type: 'show' }>): void {
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
    } else {
      this.#adopt(
        vscode.window.createWebviewPanel(summaryViewType, vscode.l10n.t('Dossier Summary'), {
          viewColumn: vscode.ViewColumn.Beside,
          preserveFocus: true,
        }),
      );
    }
    if (this.#isReady) this.#post(message);
    else this.#waiting = message;
  }

  #adopt(panel: vscode.WebviewPanel): void {
    // A window restores its panel and a command can open one at the same time: the last one stays.
    this.#panel?.dispose();
    this.#panel = panel;
    this.#silence();
    const dist = vscode.Uri.joinPath(this.#extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.#extensionUri, 'media', 'summary-light.svg'),
      dark: vscode.Uri.joinPath(this.#extensionUri, 'media', 'summary-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: ToExtension) => this.#receive(message));
    panel.onDidChangeViewState(() => {
      // VS Code throws away the page of a hidden panel and makes another when it is shown again.
      if (this.#panel === panel && !panel.visible) this.#silence();
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#silence();
    });
    panel.webview.html = panelHtml(panel.webview, dist);
  }

  #silence(): void {
    this.#isReady = false;
    this.#feed.stop();
    this.#mentions.stop();
    this.#drawing.stop();
    this.#listens = new Promise((resolve) => {
      this.#onListens = resolve;
    });
  }

  async #receive(message: ToExtension): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#onListens();
        // The page turns to what waits, and asks for it, before it draws anything else.
        if (this.#waiting) this.#post(this.#waiting);
        await this.#feed.start(
          this.#waiting?.scope ?? message.scope,
          this.#waiting?.focus ?? message.focus,
        );
        this.#waiting = undefined;
        break;
      case 'scope':
        await this.#feed.setScope(message.scope);
        break;
      case 'openProfile':
        await this.#feed.setFocus(message.id);
        break;
      case 'coastline':
        this.#post(await coastlineOf(this.#extensionUri));
        break;
      case 'findMentions':
        await this.#mentions.find(message.id, await this.#store.load());
        break;
      case 'stopMentions':
        this.#mentions.stop();
        break;
      case 'out':
        await vscode.commands.executeCommand(commands.exportView);
        break;
      case 'drawn':
        this.#drawing.receive(message);
        break;
      case 'goToMention':
      case 'goToYaml':
      case 'revealInTree':
      case 'showMentions':
      case 'insert':
      case 'goToLine':
      case 'copy':
      case 'openLink':
        await answerRequest(message, this.#feed.document);
    }
  }

  #post(message: ToPanel): void {
    void this.#panel?.webview.postMessage(message);
  }
}
