import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';
import type { Problem } from '../core/dossier/problems';
import { keepBefore, readInParts, type FileReading } from '../core/dossier/readInParts';
import { tooLarge, unreadable } from '../core/dossier/readResult';
import { Bibliographies } from './bibliographies';
import { fileText, isNotFound } from './fileText';
import { findFiles } from './findFiles';
import { FolderWatch, isIn } from './folderWatch';
import { settings, views } from './ids';
import { inSlices } from './inSlices';
import { onSettingChange, readSettings } from './settings';
import { Soon } from './soon';

/** What stands in one of the analyst's files: its last good state, and what is wrong with it now. */
export interface DossierFile {
  readonly uri: vscode.Uri;
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
}

/** How long a file must rest before it is read again while someone types in it, in milliseconds. */
const restMs = 250;

/** From how many characters on reading a file is shown as progress: about a third of a second. */
const longText = 1_000_000;

/**
 * The dossier files of the open folders, kept as they are on disk or, where one is open, in its
 * editor, and the bibliographies that they name. While a file is broken or cannot be read, what it
 * held before stays in use.
 */
export class DossierFiles implements vscode.Disposable {
  readonly #files = new Map<string, { readonly uri: vscode.Uri; readonly reading: FileReading }>();
  /** Counts the times that a file was to be read: only the last counts. */
  readonly #turns = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #soon = new Soon(restMs);
  readonly #folders = new FolderWatch();
  readonly #bibliographies: Bibliographies;
  readonly #subscriptions: vscode.Disposable;
  /** Where the bundled dossier's own YAML lies. */
  readonly #bundled: string;
  readonly #log: vscode.LogOutputChannel;
  #watcher: vscode.Disposable | undefined;
  /** The latest reading of all files; one before it that is still at work gives way to it. */
  #readingAll: Promise<void> | undefined;

  /** Fires when any file was read anew, appeared or went away. */
  readonly onDidChange = this.#changed.event;

  constructor(extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#bundled = vscode.Uri.joinPath(extensionUri, 'data/').toString();
    this.#log = log;
    this.#bibliographies = new Bibliographies(this.#folders, log);
    this.#watch();
    const changed = (document: vscode.TextDocument): void => {
      if (this.#isOurs(document)) this.#readSoon(document.uri);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#soon,
      this.#folders,
      this.#folders.onDidCome((folders) => void this.#lookIn(folders)),
      this.#folders.onDidGo((folder) => {
        for (const { uri } of this.#files.values()) if (isIn(folder, uri)) this.#readSoon(uri);
      }),
      this.#bibliographies,
      this.#bibliographies.onDidChange(() => {
        this.#changed.fire();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        changed(document);
      }),
      vscode.workspace.onDidOpenTextDocument(changed),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#isOurs(document)) this.#closed(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.readAll()),
      onSettingChange([settings.files], () => {
        // What was still to be read may be no dossier any more; what is one is read now.
        this.#soon.clear();
        for (const [key, turn] of this.#turns) this.#turns.set(key, turn + 1);
        this.#watch();
        void this.readAll();
      }),
    );
    vscode.workspace.textDocuments.forEach(changed);
  }

  /** The files as they stand, by address, and after them their bibliographies. */
  get all(): readonly DossierFile[] {
    const files = [...this.#files.values()].map(({ uri, reading: { dossier, problems } }) => ({
      uri,
      dossier,
      problems: [...problems, ...this.#bibliographies.problemsOf(dossier)],
    }));
    const bibliographies = this.#bibliographies.all.filter(
      ({ uri }) => !this.#files.has(uri.toString()),
    );
    return [...files, ...bibliographies];
  }

  /** Finds and reads every file; those that are gone are forgotten. */
  readAll(): Promise<void> {
    const isOld = (): boolean => this.#readingAll !== reading;
    const reading = this.#readFound(isOld).then(() => (isOld() ? this.#readingAll : undefined));
    return (this.#readingAll = reading);
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#subscriptions.dispose();
  }

  /** `isOld`: whether another search has begun, by other folders or another setting. */
  async #readFound(isOld: () => boolean): Promise<void> {
    const found = await this.#find();
    if (isOld()) return;
    const open = vscode.workspace.textDocuments.filter((document) => this.#isNamed(document));
    const uris = new Map(
      [...found, ...open.map((document) => document.uri)].map((uri) => [uri.toString(), uri]),
    );
    for (const key of this.#files.keys()) if (!uris.has(key)) this.#forget(key);
    await Promise.all([...uris.values()].map((uri) => this.#read(uri)));
    await this.#bibliographies.readAll();
    await this.#tell();
  }

  async #find(): Promise<readonly vscode.Uri[]> {
    try {
      return await findFiles(readSettings().files);
    } catch (error) {
      // A pattern that is none, a folder that is offline: what is loaded stays.
      this.#log.warn(`Dossier files could not be looked for: ${String(error)}`);
      return [...this.#files.values()].map(({ uri }) => uri);
    }
  }

  #watch(): void {
    this.#watcher?.dispose();
    const files = vscode.workspace.createFileSystemWatcher(readSettings().files);
    const read = (uri: vscode.Uri): void => {
      this.#readSoon(uri);
    };
    this.#watcher = vscode.Disposable.from(
      files,
      files.onDidCreate(read),
      files.onDidChange(read),
      files.onDidDelete(read),
    );
  }

  /** Reads what came with folders, or is no longer in them: their files are not told one by one. */
  async #lookIn(folders: readonly vscode.Uri[]): Promise<void> {
    const known = [...this.#files.values()].map(({ uri }) => uri);
    const isInOne = (uri: vscode.Uri): boolean => folders.some((folder) => isIn(folder, uri));
    for (const uri of [...known, ...(await this.#find())]) {
      if (isInOne(uri) || !this.#files.has(uri.toString())) this.#readSoon(uri);
    }
  }

  #isOurs(document: vscode.TextDocument): boolean {
    return this.#files.has(document.uri.toString()) || this.#isNamed(document);
  }

  /** The bundled files can be opened to be read; that does not make them the analyst's. */
  #isNamed(document: vscode.TextDocument): boolean {
    return !document.uri.toString().startsWith(this.#bundled) && isNamedLikeOurs(document);
  }

  /** A file outside the open folders counts only while it is open. */
  #closed(uri: vscode.Uri): void {
    if (vscode.workspace.getWorkspaceFolder(uri)) {
      this.#readSoon(uri);
    } else {
      this.#forget(uri.toString());
      void this.#tell();
    }
  }

  #forget(key: string): void {
    this.#files.delete(key);
    this.#turns.set(key, (this.#turns.get(key) ?? 0) + 1);
  }

  #readSoon(uri: vscode.Uri): void {
    this.#soon.do(uri.toString(), () => {
      void this.#read(uri).then(() => this.#tell());
    });
  }

  async #tell(): Promise<void> {
    const dossiers = [...this.#files.values()].map(({ reading }) => reading.dossier);
    await this.#bibliographies.follow(dossiers);
    this.#changed.fire();
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    const isOld = (): boolean => this.#turns.get(key) !== turn;
    const before = (): FileReading | undefined => this.#files.get(key)?.reading;
    try {
      const file = await fileText(uri);
      if (isOld()) return;
      const reading =
        'size' in file
          ? keepBefore(tooLarge(key, file.size), before())
          : await readText(file.text, key, before(), isOld);
      if (reading) this.#files.set(key, { uri, reading });
    } catch (error) {
      if (isOld()) return;
      if (isNotFound(error)) {
        this.#forget(key);
      } else {
        this.#log.warn(`${key} could not be read: ${String(error)}`);
        this.#files.set(key, { uri, reading: keepBefore(unreadable(key), before()) });
      }
    }
  }
}

/** Reads a text in slices, and shows it in the view where it takes its time. */
function readText(
  text: string,
  key: string,
  before: FileReading | undefined,
  isOld: () => boolean,
): Thenable<FileReading | undefined> {
  const read = (): Promise<FileReading | undefined> =>
    inSlices(readInParts(text, key, before), isOld);
  if (text.length < longText) return read();
  return vscode.window.withProgress({ location: { viewId: views.library } }, read);
}

function isNamedLikeOurs(document: vscode.TextDocument): boolean {
  const { uri } = document;
  if (vscode.languages.match({ pattern: readSettings().files }, document) === 0) return false;
  // The left side of a comparison with an older version is no file of the analyst's.
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
