import * as vscode from 'vscode';
import { locate } from '../core/dossier/locate';
import type { Dossier } from '../core/dossier/model';
import type { Problem } from '../core/dossier/problems';
import { readBibliography } from '../core/dossier/readBibliography';
import { tooLarge, type ReadResult } from '../core/dossier/readResult';
import { fileText, isNotFound, missing, stampOf, unreadableNow } from './fileText';
import { isIn, type FolderWatch } from './folderWatch';
import { inSlices } from './inSlices';
import { Soon } from './soon';

/** A CSL-JSON file that dossiers name. */
interface Followed {
  readonly uri: vscode.Uri;
  readonly watcher: vscode.Disposable;
  /** Its last good state, and what is wrong with it now; undefined as long as it was never read. */
  result?: ReadResult;
  /** Why it cannot be read at all now. */
  trouble?: 'missing' | 'unreadable';
  /** Its stamp when it was last read. */
  stamp?: string;
  /** Counts the times that it was to be read: only the last counts. */
  turn: number;
}

/** The CSL-JSON files that dossiers name as their bibliography, kept as they stand. */
export class Bibliographies implements vscode.Disposable {
  readonly #followed = new Map<string, Followed>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #soon = new Soon(250);
  readonly #subscriptions: vscode.Disposable;
  readonly #log: vscode.LogOutputChannel;

  /** Fires when one was read anew. */
  readonly onDidChange = this.#changed.event;

  constructor(folders: FolderWatch, log: vscode.LogOutputChannel) {
    this.#log = log;
    const changed = (document: vscode.TextDocument): void => {
      const followed = this.#followed.get(document.uri.toString());
      if (followed) this.#readSoon(followed);
    };
    const lieIn = (folder: vscode.Uri): void => {
      for (const followed of this.#followed.values()) {
        if (isIn(folder, followed.uri)) this.#readSoon(followed);
      }
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#soon,
      folders.onDidCome((came) => {
        came.forEach(lieIn);
      }),
      folders.onDidGo(lieIn),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        changed(document);
      }),
      vscode.workspace.onDidCloseTextDocument(changed),
    );
  }

  /** What was read, with what is wrong in it. */
  get all(): readonly { uri: vscode.Uri; dossier: Dossier; problems: readonly Problem[] }[] {
    return [...this.#followed.values()].flatMap(({ uri, result }) =>
      result ? [{ uri, dossier: result.dossier, problems: result.problems }] : [],
    );
  }

  /** Follows what these dossiers name, and nothing else; done when all of it is read. */
  async follow(dossiers: readonly Dossier[]): Promise<void> {
    const wanted = new Map(
      dossiers.flatMap((dossier) => {
        const uri = bibliographyOf(dossier);
        return uri ? [[uri.toString(), uri] as const] : [];
      }),
    );
    for (const [key, { watcher }] of this.#followed) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.#followed.delete(key);
    }
    for (const uri of wanted.values()) if (!this.#followed.has(uri.toString())) this.#add(uri);
    // One that was missing may have come before it was watched.
    const unread = [...this.#followed.values()].filter(({ result }) => !result);
    await Promise.all(unread.map((followed) => this.#read(followed)));
  }

  /** Reads all of them anew. */
  async readAll(): Promise<void> {
    await Promise.all([...this.#followed.values()].map((followed) => this.#read(followed)));
  }

  /** Reads those anew that have changed while nobody told. */
  async lookAgain(): Promise<void> {
    const look = async (followed: Followed): Promise<void> => {
      if ((await stampOf(followed.uri)) !== followed.stamp) this.#readSoon(followed);
    };
    await Promise.all([...this.#followed.values()].map(look));
  }

  /** What is wrong with the line in which a dossier names its bibliography. */
  problemsOf(dossier: Dossier): readonly Problem[] {
    const { bibliography } = dossier;
    const trouble = this.#followed.get(bibliographyOf(dossier)?.toString() ?? '')?.trouble;
    if (!bibliography || !trouble) return [];
    const { path, origin } = bibliography;
    const { range } = locate(origin, dossier);
    const message =
      trouble === 'missing'
        ? `“${path}” is not there. The path begins in the folder of this file.`
        : `“${path}” cannot be read now. What it held before stays in use.`;
    return [{ code: 'unreadable', severity: 'error', message, range }];
  }

  dispose(): void {
    for (const { watcher } of this.#followed.values()) watcher.dispose();
    this.#subscriptions.dispose();
  }

  #add(uri: vscode.Uri): void {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, name.replace(/[[\]{}*?]/g, '[$&]')),
    );
    const read = (): void => {
      this.#readSoon(followed);
    };
    const followed: Followed = {
      uri,
      turn: 0,
      watcher: vscode.Disposable.from(
        watcher,
        watcher.onDidCreate(read),
        watcher.onDidChange(read),
        watcher.onDidDelete(read),
      ),
    };
    this.#followed.set(uri.toString(), followed);
  }

  #readSoon(followed: Followed): void {
    this.#soon.do(followed.uri.toString(), () => {
      void this.#read(followed).then(() => {
        this.#changed.fire();
      });
    });
  }

  async #read(followed: Followed): Promise<void> {
    const key = followed.uri.toString();
    const turn = ++followed.turn;
    const isOld = (): boolean => followed.turn !== turn;
    try {
      const file = await fileText(followed.uri);
      if (isOld()) return;
      const before = followed.result;
      const result =
        'size' in file
          ? tooLarge(key, file.size)
          : await inSlices(readBibliography(file.text, key), isOld);
      if (!result) return;
      delete followed.trouble;
      followed.stamp = file.stamp;
      followed.result = result.broken && before ? { ...result, dossier: before.dossier } : result;
    } catch (error) {
      if (isOld()) return;
      followed.trouble = isNotFound(error) ? 'missing' : 'unreadable';
      followed.stamp = isNotFound(error) ? missing : unreadableNow;
      if (isNotFound(error)) delete followed.result;
      else this.#log.warn(`${key} could not be read: ${String(error)}`);
    }
  }
}

function bibliographyOf({ file, bibliography }: Dossier): vscode.Uri | undefined {
  return bibliography && vscode.Uri.joinPath(vscode.Uri.parse(file, true), '..', bibliography.path);
}
