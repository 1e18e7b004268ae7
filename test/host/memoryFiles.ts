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
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): { dispose: () => void } {
    return { dispose: () => undefined };
  }

  stat({ path }: Uri): FileStat {
    const file = this.#files.get(path);
    if (!file && this.#within(path).length === 0) throw FileSystemError.FileNotFound(path);
    const type = file ? FileType.File : FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: Uri): [string, FileType][] {
    const types = new Map<string, FileType>();
    for (const [name = '', deeper] of this.#within(path).map((rest) => rest.split('/')))
      types.set(name, deeper === undefined ? FileType.File : FileType.Directory);
    return [...types];
  }

  readFile({ path }: Uri): Uint8Array {
    const file = this.#files.get(path);
    if (!file) throw FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // A folder is there as long as a file is in it.
  }

  rename(): never {
    throw FileSystemError.NoPermissions();
  }

  /** The paths below a folder, from it on. */
  #within(folder: string): string[] {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length));
  }
}
