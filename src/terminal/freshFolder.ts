import { stat } from 'node:fs/promises';
import type { Dossier } from '../core/dossier/model';
import { filesIn } from './filesIn';
import { readFolder, type ReadFolder } from './readFolder';

/** A folder that is read anew when a dossier or a CSL-JSON file in it has changed since. */
export class FreshFolder {
  readonly #folder: string;
  readonly #bundled: readonly Dossier[];
  #stamp: string | undefined;
  #read: Promise<ReadFolder> | undefined;

  constructor(folder: string, bundled: readonly Dossier[]) {
    this.#folder = folder;
    this.#bundled = bundled;
  }

  /** The folder as it stands now. */
  async now(): Promise<ReadFolder> {
    const stamp = await this.#stampOf();
    if (!this.#read || stamp !== this.#stamp) {
      this.#stamp = stamp;
      this.#read = readFolder(this.#folder, this.#bundled);
    }
    return this.#read;
  }

  /** What tells one state of the files from another, without reading them. */
  async #stampOf(): Promise<string> {
    const paths = await filesIn(this.#folder, /\.(?:dossier\.ya?ml|json)$/);
    const states = paths.map(async (path) => {
      const { mtimeMs, size } = await stat(path).catch(() => ({ mtimeMs: 0, size: 0 }));
      return `${path} ${mtimeMs} ${size}`;
    });
    return (await Promise.all(states)).join('\n');
  }
}
