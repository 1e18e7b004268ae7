import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';
import type { Problem } from '../core/dossier/problems';
import { readDossier } from '../core/dossier/readDossier';
import { maximumLength, tooLarge, type ReadResult } from '../core/dossier/readResult';
import { settings } from './ids';
import { onSettingChange, readSettings } from './settings';

/** What stands in one of the analyst's files: its last good state, and what is wrong with it now. */
export interface DossierFile {
  readonly uri: vscode.Uri;
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
}

/** How long a file must rest before it is read again while someone types in it, in milliseconds. */
const restMs = 250;

/**
 * The dossier files of the open folders, kept as they are on disk or, where one is open, in its
 * editor. While a file is broken, what it held before stays in use.
 */
export class DossierFiles implements vscode.Disposable {
  readonly #files = new Map<string, DossierFile>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;
  readonly #log: vscode.LogOutputChannel;
  #watcher: vscode.Disposable | undefined;

  /** Fires when any file was read anew, appeared or went away. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#watch();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.#isOurs(document)) this.#readSoon(document.uri);
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.#isOurs(document)) this.#readSoon(document.uri);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#isOurs(document)) this.#closed(document.uri);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => void this.readAll()),
      onSettingChange([settings.files], () => {
        this.#watch();
        void this.readAll();
      }),
    );
    for (const document of vscode.workspace.textDocuments) {
      if (this.#isOurs(document)) this.#readSoon(document.uri);
    }
  }

  /** The files as they stand, by address. */
  get all(): readonly DossierFile[] {
    return [...this.#files.values()];
  }

  /** Finds and reads every file; those that are gone are forgotten. */
  async readAll(): Promise<void> {
    const found = await vscode.workspace.findFiles(readSettings().files);
    const open = vscode.workspace.textDocuments.filter((document) => this.#isOurs(document));
    const uris = new Map(
      [...found, ...open.map((document) => document.uri)].map((uri) => [uri.toString(), uri]),
    );
    for (const key of this.#files.keys()) if (!uris.has(key)) this.#files.delete(key);
    await Promise.all([...uris.values()].map((uri) => this.#read(uri)));
    this.#changed.fire();
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#watcher?.dispose();
    this.#subscriptions.dispose();
  }

  #watch(): void {
    this.#watcher?.dispose();
    const watcher = vscode.workspace.createFileSystemWatcher(readSettings().files);
    const soon = (uri: vscode.Uri): void => {
      this.#readSoon(uri);
    };
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(soon),
      watcher.onDidChange(soon),
      watcher.onDidDelete(soon),
    );
  }

  #isOurs(document: vscode.TextDocument): boolean {
    const { uri } = document;
    if (this.#files.has(uri.toString())) return true;
    if (vscode.languages.match({ pattern: readSettings().files }, document) === 0) return false;
    // The left side of a comparison with an older version is no file of the analyst's.
    return (
      uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true
    );
  }

  /** A file outside the open folders counts only while it is open. */
  #closed(uri: vscode.Uri): void {
    if (vscode.workspace.getWorkspaceFolder(uri)) {
      this.#readSoon(uri);
    } else {
      this.#files.delete(uri.toString());
      this.#changed.fire();
    }
  }

  #readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        void this.#read(uri).then(() => {
          this.#changed.fire();
        });
      }, restMs),
    );
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    try {
      const { dossier, problems, broken } = await readFile(uri);
      const before = this.#files.get(key);
      this.#files.set(key, {
        uri,
        dossier: broken && before ? before.dossier : dossier,
        problems,
      });
    } catch (error) {
      // Gone, or not to be read now: VS Code itself tells of files that cannot be opened.
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
        this.#files.delete(key);
      } else {
        this.#log.warn(`${key} could not be read: ${String(error)}`);
      }
    }
  }
}

/** Reads a file, from its editor where it is open. */
async function readFile(uri: vscode.Uri): Promise<ReadResult> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open) return readDossier(open.getText(), key);
  const { size } = await vscode.workspace.fs.stat(uri);
  // Bytes outnumber characters: what is certainly too large is not even loaded.
  if (size > maximumLength * 4) return tooLarge(key, size);
  return readDossier(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), key);
}
