import * as vscode from 'vscode';
import { buildLibraryInParts, emptyLibrary, type Library } from '../core/dossier/library';
import type { Dossier } from '../core/dossier/model';
import { readBundledDossiers } from './bundledDossiers';
import type { DossierFiles } from './dossierFiles';
import { settings, views } from './ids';
import { inSlices } from './inSlices';
import { onSettingChange, readSettings } from './settings';

/** What the library is built from, and with what it must be ready. */
interface LibrarySources {
  readonly extensionUri: vscode.Uri;
  readonly files: DossierFiles;
  readonly log: vscode.LogOutputChannel;
  /** Does, in parts, what all that wait for a new library would do first, and at once. */
  readonly prepare: (library: Library) => Generator<void, unknown>;
}

/** The library as it stands: built at the first call, built anew when a file or a setting changes. */
export class LibraryStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Library>();
  readonly #subscriptions: vscode.Disposable;
  readonly #extensionUri: vscode.Uri;
  readonly #files: DossierFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #prepare: LibrarySources['prepare'];
  #library: Library | undefined;
  /** Whether files have changed since the library that stands, or is being built, was begun. */
  #isOld = false;
  #building: Promise<void> | undefined;
  #bundled: readonly Dossier[] | undefined;
  /** How often everything was asked for anew. */
  #turn = 0;
  /** The first load, or the latest one that was asked for. */
  #loading: Promise<void> | undefined;

  /** Fires with each new library. */
  readonly onDidChange = this.#changed.event;

  constructor({ extensionUri, files, log, prepare }: LibrarySources) {
    this.#extensionUri = extensionUri;
    this.#files = files;
    this.#log = log;
    this.#prepare = prepare;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      files.onDidChange(() => {
        if (this.#loading) void this.#build();
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
    return this.#library ?? emptyLibrary();
  }

  /** The library as it stands, loaded at the first call. */
  async load(): Promise<Library> {
    await (this.#loading ??= this.#loadAll());
    // Files may have changed since it was loaded.
    return this.current;
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

  #loadAll(): Promise<void> {
    const turn = ++this.#turn;
    const load = async (): Promise<void> => {
      const bundled = await this.#readBundled();
      // What was read under an older setting may come after what was read under this one.
      if (turn === this.#turn) this.#bundled = bundled;
      await this.#files.readAll();
      await this.#build();
    };
    return Promise.resolve(
      vscode.window.withProgress({ location: { viewId: views.library } }, load),
    );
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

  /** Builds the library as the files now stand; done when nothing has changed since it began. */
  #build(): Promise<void> {
    this.#isOld = true;
    return (this.#building ??= this.#buildUntilFresh().finally(() => (this.#building = undefined)));
  }

  async #buildUntilFresh(): Promise<void> {
    while (this.#isOld) {
      this.#isOld = false;
      const dossiers = [...(this.#bundled ?? []), ...this.#files.all.map(({ dossier }) => dossier)];
      const work = this.#buildReady(dossiers);
      const library = await inSlices(work, () => this.#isOld);
      if (!library) continue;
      this.#library = library;
      this.#changed.fire(library);
    }
  }

  *#buildReady(dossiers: readonly Dossier[]): Generator<void, Library> {
    const library = yield* buildLibraryInParts(dossiers, this.#library);
    yield* this.#prepare(library);
    return library;
  }
}
