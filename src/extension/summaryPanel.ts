import * as vscode from 'vscode';
import type { Library } from '../core/dossier/library';
import type { TextRange } from '../core/dossier/origin';
import type { ToExtension, ToPanel } from '../core/protocol';
import { profileOf } from '../core/views/profileOf';
import { summaryOf } from '../core/views/summaryOf';
import { asofWithoutDocument } from './documents/asof';
import type { FolderMentions } from './documents/folderMentions';
import { commands, summaryViewType } from './ids';
import type { LibraryStore } from './libraryStore';
import { rangeOf } from './origins';
import { panelHtml } from './panelHtml';
import { PanelMentions } from './panelMentions';

/** The summary panel: one at most, opened by command, found again after a reload of the window. */
export class SummaryPanel implements vscode.Disposable {
  readonly #store: LibraryStore;
  readonly #extensionUri: vscode.Uri;
  readonly #mentions: PanelMentions;
  readonly #subscriptions: vscode.Disposable;
  #panel: vscode.WebviewPanel | undefined;
  #isReady = false;
  /** What to show as soon as the page listens. */
  #waiting: ToPanel | undefined;
  #focus: string | undefined;

  constructor(store: LibraryStore, folder: FolderMentions, extensionUri: vscode.Uri) {
    this.#store = store;
    this.#extensionUri = extensionUri;
    this.#mentions = new PanelMentions(folder, (message) => {
      this.#post(message);
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#mentions,
      vscode.window.registerWebviewPanelSerializer(summaryViewType, {
        deserializeWebviewPanel: (panel) => {
          this.#adopt(panel);
          return Promise.resolve();
        },
      }),
      store.onDidChange((library) => {
        this.#sendAll(library);
      }),
    );
  }

  /** Shows the summary, beside the editor where it is not open yet. */
  open(): void {
    this.#show({ type: 'show', tab: 'overview' });
  }

  /** Shows the profile of an entity. */
  openProfile(id: string): void {
    this.#focus = id;
    this.#show({ type: 'show', tab: 'profile', focus: id });
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }

  #show(message: ToPanel): void {
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
    if (!this.#isReady) {
      this.#waiting = message;
      return;
    }
    this.#post(message);
    this.#sendProfile(this.#store.current);
  }

  #adopt(panel: vscode.WebviewPanel): void {
    // A window restores its panel and a command can open one at the same time: the last one stays.
    this.#panel?.dispose();
    this.#panel = panel;
    this.#isReady = false;
    const dist = vscode.Uri.joinPath(this.#extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.#extensionUri, 'media', 'summary-light.svg'),
      dark: vscode.Uri.joinPath(this.#extensionUri, 'media', 'summary-dark.svg'),
    };
    panel.webview.onDidReceiveMessage((message: ToExtension) => this.#receive(message));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      this.#mentions.stop();
    });
    panel.webview.html = panelHtml(panel.webview, dist);
  }

  async #receive(message: ToExtension): Promise<void> {
    switch (message.type) {
      case 'ready': {
        this.#isReady = true;
        this.#focus ??= message.focus;
        this.#post({ type: 'loading' });
        this.#sendAll(await this.#store.load());
        if (this.#waiting) this.#post(this.#waiting);
        this.#waiting = undefined;
        break;
      }
      case 'openProfile':
        this.#focus = message.id;
        this.#sendProfile(await this.#store.load());
        break;
      case 'goToYaml':
        await vscode.commands.executeCommand(commands.goToYaml, message.id);
        break;
      case 'revealInTree':
        await vscode.commands.executeCommand(commands.revealInTree, message.id);
        break;
      case 'findMentions':
        await this.#mentions.find(message.id, await this.#store.load());
        break;
      case 'stopMentions':
        this.#mentions.stop();
        break;
      case 'goToMention':
        await goTo(message.uri, message.range);
        break;
      case 'openLink':
        // The page is ours, but the address is the dossier's.
        if (/^https?:\/\//i.test(message.url)) {
          await vscode.env.openExternal(vscode.Uri.parse(message.url));
        }
        break;
    }
  }

  #sendAll(library: Library): void {
    if (!this.#isReady) return;
    this.#post({ type: 'summary', summary: summaryOf(library) });
    this.#sendProfile(library);
  }

  #sendProfile(library: Library): void {
    if (this.#focus === undefined) return;
    const entity = library.get(this.#focus);
    this.#post(
      entity
        ? {
            type: 'profile',
            profile: profileOf(entity, library, asofWithoutDocument(library).date),
          }
        : { type: 'noProfile', id: this.#focus },
    );
  }

  #post(message: ToPanel): void {
    void this.#panel?.webview.postMessage(message);
  }
}

/** Shows a mention in its document, in the column of the editors and not over the panel. */
async function goTo(uri: string, range: TextRange): Promise<void> {
  const address = vscode.Uri.parse(uri, true);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === address.toString(),
  );
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(address, { selection: rangeOf(range), viewColumn });
  } catch {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The document is no longer there: search again.'),
    );
  }
}
