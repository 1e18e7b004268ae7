import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import { meaningIn } from '../../core/language/placesOf';
import { symbolsInParts } from '../../core/language/symbolsInParts';
import type { FolderMentions } from '../documents/folderMentions';
import { commands, settings } from '../ids';
import { inSlices } from '../inSlices';
import { addressOf, rangeOf } from '../origins';
import { onSettingChange, readSettings } from '../settings';
import type { LibraryStore } from '../libraryStore';
import { plural } from '../../core/spoken';

/** Tells above each entry how often the documents of the open folders mention it. */
export class MentionLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;

  readonly #store: LibraryStore;
  readonly #folder: FolderMentions;
  readonly #subscriptions: vscode.Disposable;
  /** The counts as they stand on disk, for one library. */
  #counted: { readonly library: Library; readonly counts: ReadonlyMap<string, number> } | undefined;

  constructor(store: LibraryStore, folder: FolderMentions) {
    this.#store = store;
    this.#folder = folder;
    const again = (): void => {
      this.#counted = undefined;
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidChange(again),
      vscode.workspace.onDidSaveTextDocument(again),
      onSettingChange([settings.codeLens], again),
      vscode.commands.registerCommand(
        commands.showMentions,
        (uri: vscode.Uri, at: vscode.Position, id: string) => this.#show(uri, at, id),
      ),
    );
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[]> {
    if (!readSettings(document).codeLens) return [];
    const library = await this.#store.load();
    const counts = await this.#count(library, token);
    if (!counts) return [];
    const file = addressOf(document.uri);
    const work = symbolsInParts(document.getText(), file, library);
    const symbols = await inSlices(work, () => token.isCancellationRequested);
    const entries = (symbols ?? []).flatMap(({ children }) => children);
    return entries.flatMap(({ name, keyRange, kind }) => {
      const id = meaningIn(file, name, library);
      // A source is cited, not named.
      return kind === 'source'
        ? []
        : [lensOf(document, rangeOf(keyRange), id, counts.get(id) ?? 0)];
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #count(
    library: Library,
    token: vscode.CancellationToken,
  ): Promise<ReadonlyMap<string, number> | undefined> {
    if (this.#counted?.library === library) return this.#counted.counts;
    const counts = await this.#folder.count(library, token);
    if (counts) this.#counted = { library, counts };
    return counts;
  }

  async #show(uri: vscode.Uri, at: vscode.Position, id: string): Promise<void> {
    const library = await this.#store.load();
    const { token } = new vscode.CancellationTokenSource();
    const found = await this.#folder.find(id, library, token);
    await vscode.commands.executeCommand('editor.action.showReferences', uri, at, found);
  }
}

function lensOf(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  id: string,
  count: number,
): vscode.CodeLens {
  const title = plural(count, '{0} mention in this folder|{0} mentions in this folder');
  const command = count === 0 ? '' : commands.showMentions;
  return new vscode.CodeLens(range, { title, command, arguments: [uri, range.start, id] });
}
