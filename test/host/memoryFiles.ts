import {
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type Uri,
} from 'vscode';

/** Files that are on no disk, as those of a repository that is looked at in the browser. */
export class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  /** When each was written, counted. */
  readonly #written = new Map<string, number>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  /** Whether nothing may be looked at. */
  isLocked = false;
  /** Whether nothing more fits. */
  isFull = false;
  /** Whether nobody is told of what happens, as where a watch is lost. */
  isQuiet = false;
  #writes = 0;

  watch(): { dispose: () => void } {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    this.#unlocked();
    const file = this.#files.get(path);
    if (!file && this.#within(path).length === 0) throw FileSystemError.FileNotFound(path);
    const type = file ? FileType.File : FileType.Directory;
    return { type, ctime: 0, mtime: this.#written.get(path) ?? 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    this.#unlocked();
    const types = new Map<string, FileType>();
    for (const [name = '', deeper] of this.#within(path).map((rest) => rest.split('/')))
      types.set(name, deeper === undefined ? FileType.File : FileType.Directory);
    return [...types];
  }

  readFile({ path }: Uri): Uint8Array {
    this.#unlocked();
    const file = this.#files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    if (this.isFull) throw FileSystemError.Unavailable('ENOSPC: no space left on device, write');
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#written.set(uri.path, ++this.#writes);
    if (!this.isQuiet) this.#changed.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    if (!this.isQuiet) this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // A folder is there as long as a file is in it.
  }

  rename(): never {
    throw FileSystemError.NoPermissions();
  }

  #unlocked(): void {
    if (this.isLocked) throw FileSystemError.NoPermissions();
  }

  /** The paths below a folder, from it on. */
  #within(folder: string): string[] {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}
