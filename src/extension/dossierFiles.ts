import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';
import type { Problem } from '../core/dossier/problems';
import { Bibliographies } from './bibliographies';
import { stampOf, unreadableNow } from './fileText';
import { findFiles, isNamed } from './findFiles';
import { FolderWatch, isIn } from './folderWatch';
import { settings } from './ids';
import { onReturn } from './onReturn';
import { ReadFiles } from './readFiles';
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

/**
 * The dossier files of the open folders, kept as they are on disk or, where one is open, in its
 * editor, and the bibliographies that they name.
 */
export class DossierFiles implements vscode.Disposable {
  readonly #files: ReadFiles;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #soon = new Soon(restMs);
  readonly #folders = new FolderWatch();
  readonly #bibliographies: Bibliographies;
  readonly #subscriptions: vscode.Disposable;
  readonly #log: vscode.LogOutputChannel;
  #watcher: vscode.Disposable | undefined;
  /** The latest reading of all files; one before it that is still at work gives way to it. */
  #readingAll: Promise<void> | undefined;

  /** Fires when any file was read anew, appeared or went away. */
  readonly onDidChange = this.#changed.event;

  /** `windowStates`: tells when someone comes back to the window. */
  constructor(log: vscode.LogOutputChannel, windowStates = vscode.window.onDidChangeWindowState) {
    this.#log = log;
    this.#files = new ReadFiles(log);
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
        for (const { uri } of this.#files.all) if (isIn(folder, uri)) this.#readSoon(uri);
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
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#startOver();
      }),
      onReturn(windowStates, () => void this.#lookAgain()),
      onSettingChange([settings.files], () => {
        this.#watch();
        this.#startOver();
      }),
    );
    vscode.workspace.textDocuments.forEach(changed);
  }

  /** The files as they stand, by address, and after them their bibliographies. */
  get all(): readonly DossierFile[] {
    const files = this.#files.all.map(({ uri, reading: { dossier, problems } }) => ({
      uri,
      dossier,
      problems: [...problems, ...this.#bibliographies.problemsOf(dossier)],
    }));
    const bibliographies = this.#bibliographies.all.filter(({ uri }) => !this.#files.get(uri));
    return [...files, ...bibliographies];
  }

  /** Finds and reads every file; those that are gone are forgotten, and those that are out of reach are not. */
  readAll(): Promise<void> {
    const isOld = (): boolean => this.#readingAll !== reading;
    const reading = this.#readFound(isOld).then(() => (isOld() ? this.#readingAll : undefined));
    return (this.#readingAll = reading);
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#subscriptions.dispose();
  }

  get #uris(): readonly vscode.Uri[] {
    return this.#files.all.map(({ uri }) => uri);
  }

  /** What was still to be read may be no dossier of these folders any more; what is one is read now. */
  #startOver(): void {
    this.#soon.clear();
    this.#files.giveUp();
    void this.readAll();
  }

  /** `isOld`: whether another search has begun, by other folders or another setting. */
  async #readFound(isOld: () => boolean): Promise<void> {
    const before = new Set(this.#uris.map(String));
    const found = await this.#find();
    if (isOld()) return;
    const open = vscode.workspace.textDocuments.filter((document) => isNamedLikeOurs(document));
    const uris = new Map(
      [...found, ...open.map((document) => document.uri)].map((uri) => [uri.toString(), uri]),
    );
    for (const uri of this.#uris.filter((each) => !uris.has(each.toString()))) {
      const key = uri.toString();
      if (await isOutOfReach(uri, before.has(key))) uris.set(key, uri);
      else this.#files.forget(uri);
    }
    if (isOld()) return;
    await Promise.all([...uris.values()].map((uri) => this.#files.read(uri)));
    await this.#bibliographies.readAll();
    await this.#tell();
  }

  async #find(): Promise<readonly vscode.Uri[]> {
    try {
      return await findFiles(readSettings().files);
    } catch (error) {
      // A pattern that is none, a folder that is offline: what is loaded stays.
      this.#log.warn(`Dossier files could not be looked for: ${String(error)}`);
      return this.#uris;
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
    const known = this.#uris;
    const isInOne = (uri: vscode.Uri): boolean => folders.some((folder) => isIn(folder, uri));
    for (const uri of [...known, ...(await this.#find())]) {
      if (isInOne(uri) || !this.#files.get(uri)) this.#readSoon(uri);
    }
  }

  /** Reads what came, went or changed while nobody told: VS Code loses folders in new folders from its watch. */
  async #lookAgain(): Promise<void> {
    if (!this.#readingAll) return;
    const found = await this.#find();
    const uris = new Map([...this.#uris, ...found].map((uri) => [uri.toString(), uri]));
    const look = async (uri: vscode.Uri): Promise<void> => {
      if ((await stampOf(uri)) !== this.#files.get(uri)?.stamp) this.#readSoon(uri);
    };
    await Promise.all([...uris.values()].map(look));
    await this.#bibliographies.lookAgain();
  }

  #isOurs(document: vscode.TextDocument): boolean {
    return this.#files.get(document.uri) !== undefined || isNamedLikeOurs(document);
  }

  /** A file outside the open folders counts only while it is open. */
  #closed(uri: vscode.Uri): void {
    if (vscode.workspace.getWorkspaceFolder(uri)) {
      this.#readSoon(uri);
    } else {
      this.#files.forget(uri);
      void this.#tell();
    }
  }

  #readSoon(uri: vscode.Uri): void {
    this.#soon.do(uri.toString(), () => {
      // Its folder may have been closed meanwhile.
      if (!isHere(uri)) this.#files.forget(uri);
      else void this.#files.read(uri).then(() => this.#tell());
    });
  }

  async #tell(): Promise<void> {
    const dossiers = this.#files.all.map(({ reading }) => reading.dossier);
    await this.#bibliographies.follow(dossiers);
    this.#changed.fire();
  }
}

/**
 * Whether a file that no search lists is still one of ours: its folder is locked or offline, or it came
 * while the search was at work. `wasKnown`: before that.
 */
async function isOutOfReach(uri: vscode.Uri, wasKnown: boolean): Promise<boolean> {
  if (!vscode.workspace.getWorkspaceFolder(uri) || !isNamed(uri, readSettings().files))
    return false;
  return !wasKnown || (await stampOf(uri)) === unreadableNow;
}

/** Whether a file is in an open folder, or open itself. */
const isHere = (uri: vscode.Uri): boolean =>
  vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
  vscode.workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());

function isNamedLikeOurs(document: vscode.TextDocument): boolean {
  const { uri } = document;
  if (vscode.languages.match({ pattern: readSettings().files }, document) === 0) return false;
  // The left side of a comparison with an older version is no file of the analyst's, nor is a bundled one.
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}
