import * as vscode from 'vscode';
import { buildLibrary, emptyLibrary, type Library } from '../core/dossier/library';
import type { Dossier } from '../core/dossier/model';
import { readBundledDossiers } from './bundledDossiers';
import type { DossierFiles } from './dossierFiles';
import { settings } from './ids';
import { onSettingChange, readSettings } from './settings';

/** The library as it stands: built at the first call, built anew when a file or a setting changes. */
export class LibraryStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Library>();
  readonly #subscriptions: vscode.Disposable;
  readonly #extensionUri: vscode.Uri;
  readonly #files: DossierFiles;
  readonly #log: vscode.LogOutputChannel;
  #library: Library = emptyLibrary;
  #bundled: readonly Dossier[] | undefined;
  /** The first load, or the latest one that was asked for. */
  #loading: Promise<void> | undefined;

  /** Fires with each new library. */
  readonly onDidChange = this.#changed.event;

  constructor(extensionUri: vscode.Uri, files: DossierFiles, log: vscode.LogOutputChannel) {
    this.#extensionUri = extensionUri;
    this.#files = files;
    this.#log = log;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      files.onDidChange(() => {
        if (this.#loading) this.#build();
        // A dossier was opened before anything else asked: its problems are to be seen.
        else void this.load();
      }),
      onSettingChange([settings.bundled], () => {
        if (this.#loading) void this.reload();
      }),
    );
  }

  /** The library as it is now: empty before the first load. */
  get current(): Library {
    return this.#library;
  }

  /** The library as it stands, loaded at the first call. */
  async load(): Promise<Library> {
    await (this.#loading ??= this.#loadAll());
    // Files may have changed since it was loaded.
    return this.#library;
  }

  /** Reads everything anew. */
  async reload(): Promise<Library> {
    this.#bundled = undefined;
    this.#loading = this.#loadAll();
    return this.load();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #loadAll(): Promise<void> {
    this.#bundled = await this.#readBundled();
    // Reading the files fires their event, which builds the library.
    await this.#files.readAll();
  }

  async #readBundled(): Promise<readonly Dossier[]> {
    if (!readSettings().bundled) return [];
    try {
      return this.#bundled ?? (await readBundledDossiers(this.#extensionUri));
    } catch (error) {
      this.#log.error(`The bundled dossier could not be read: ${String(error)}`);
      return [];
    }
  }

  #build(): void {
    const own = this.#files.all.map((file) => file.dossier);
    this.#library = buildLibrary([...(this.#bundled ?? []), ...own]);
    this.#changed.fire(this.#library);
  }
}
