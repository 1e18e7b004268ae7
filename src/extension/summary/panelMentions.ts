import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { ToPanel } from '../../core/protocol';
import type { FolderMentions } from '../documents/folderMentions';

/** Searches the open folder for the panel: one search at a time, told as it goes, stopped by the next. */
export class PanelMentions implements vscode.Disposable {
  readonly #folder: FolderMentions;
  readonly #post: (message: ToPanel) => void;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(folder: FolderMentions, post: (message: ToPanel) => void) {
    this.#folder = folder;
    this.#post = post;
  }

  /** Searches for the mentions of an entity and tells the panel what it found. */
  async find(id: string, library: Library): Promise<void> {
    this.stop();
    const running = new vscode.CancellationTokenSource();
    this.#running = running;
    const { token } = running;
    this.#post({ type: 'mentions', id, search: { state: 'searching', done: 0, total: 0 } });
    try {
      const files = await this.#folder.list(id, library, token, (done, total) => {
        this.#post({ type: 'mentions', id, search: { state: 'searching', done, total } });
      });
      const isWhole = !token.isCancellationRequested;
      this.#post({ type: 'mentions', id, search: { state: 'found', files, isWhole } });
    } finally {
      if (this.#running === running) this.#running = undefined;
      running.dispose();
    }
  }

  /** Ends a search that runs; what it found so far is told. */
  stop(): void {
    this.#running?.cancel();
  }

  dispose(): void {
    this.stop();
  }
}
