import * as vscode from 'vscode';
import { Soon } from './soon';

/** For how long what appears is gathered before it is looked at, in milliseconds. */
const gatherMs = 250;

/**
 * How long after folders came what happens in them is told for certain, in milliseconds. VS Code watches
 * a folder only some time after it told of it.
 */
const settleMs = 3000;

/** Of how many things that appeared at once it is asked what they are; more are taken for folders. */
const mostAsked = 50;

/**
 * Tells of folders that come and go. What lies in such a folder is not always told one by one: with a
 * folder that goes, its files are not, and of one that comes, what was in it before it was watched.
 */
export class FolderWatch implements vscode.Disposable {
  readonly #came = new vscode.EventEmitter<readonly vscode.Uri[]>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher('**/*');
  readonly #settled = new Soon(settleMs);
  readonly #subscriptions: vscode.Disposable;
  /** What appeared since it was last told of, by address. */
  #appeared = new Map<string, vscode.Uri>();
  /** Folders to be told of once more when they are watched for certain, by address. */
  readonly #settling = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires some time after folders appeared, were put in the place of others, or were added, and again later. */
  readonly onDidCome = this.#came.event;

  /** Fires when a folder, or a file, went. */
  readonly onDidGo = this.#watcher.onDidDelete;

  constructor() {
    const appeared = (uri: vscode.Uri): void => {
      this.#appeared.set(uri.toString(), uri);
      // The first one sets the time: where something is written on and on, the last never comes.
      this.#timer ??= setTimeout(() => void this.#tell(), gatherMs);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#came,
      this.#settled,
      this.#watcher,
      vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
        this.#tellAgain(added.map(({ uri }) => uri));
      }),
      this.#watcher.onDidCreate(appeared),
      // One that was taken away and made again at once is told as changed.
      this.#watcher.onDidChange(appeared),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  async #tell(): Promise<void> {
    const appeared = [...this.#appeared.values()];
    this.#appeared = new Map();
    this.#timer = undefined;
    const isAsked = appeared.length <= mostAsked;
    const are = await Promise.all(appeared.map(async (uri) => !isAsked || (await isFolder(uri))));
    const folders = appeared.filter((_, index) => are[index]);
    if (folders.length > 0) this.#came.fire(folders);
    this.#tellAgain(folders);
  }

  #tellAgain(folders: readonly vscode.Uri[]): void {
    if (folders.length === 0) return;
    for (const uri of folders) this.#settling.set(uri.toString(), uri);
    this.#settled.do('all', () => {
      const settled = [...this.#settling.values()];
      this.#settling.clear();
      this.#came.fire(settled);
    });
  }
}

/** Whether something lies in a folder, however deep. */
export const isIn = (folder: vscode.Uri, uri: vscode.Uri): boolean =>
  uri.toString().startsWith(`${folder.toString()}/`);

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    // It has gone again.
    return false;
  }
}
