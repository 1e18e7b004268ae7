import * as vscode from 'vscode';
import { keepBefore, readInParts, type FileReading } from '../core/dossier/readInParts';
import { tooLarge, unreadable } from '../core/dossier/readResult';
import { fileText, isNotFound, unreadableNow } from './fileText';
import { views } from './ids';
import { inSlices } from './inSlices';

/** A file as it was read. */
interface ReadFile {
  readonly uri: vscode.Uri;
  readonly reading: FileReading;
  /** Its stamp then. */
  readonly stamp: string;
}

/** From how many characters on reading a file is shown as progress: about a third of a second. */
const longText = 1_000_000;

/**
 * Dossier files as they were last read. While a file is broken or cannot be read, what it held before
 * stays in use; one that is not there is forgotten.
 */
export class ReadFiles {
  readonly #files = new Map<string, ReadFile>();
  /** Counts the times that a file was to be read: only the last counts. */
  readonly #turns = new Map<string, number>();
  readonly #log: vscode.LogOutputChannel;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /** The files, in the order in which they were first read. */
  get all(): readonly ReadFile[] {
    return [...this.#files.values()];
  }

  /** What a file gave when it was last read. */
  get(uri: vscode.Uri): ReadFile | undefined {
    return this.#files.get(uri.toString());
  }

  /** Leaves a file; one that is still being read is then not added. */
  forget(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#files.delete(key);
    this.#begin(key);
  }

  /** Keeps what has been read, and does without what is still being read. */
  giveUp(): void {
    for (const key of this.#turns.keys()) this.#begin(key);
  }

  /** Reads a file; done when it stands here as it is now, or is to be read once more. Never throws. */
  async read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const turn = this.#begin(key);
    const isOld = (): boolean => this.#turns.get(key) !== turn;
    const before = (): FileReading | undefined => this.#files.get(key)?.reading;
    try {
      const file = await fileText(uri);
      if (isOld()) return;
      const reading =
        'size' in file
          ? keepBefore(tooLarge(key, file.size), before())
          : await readText(file.text, key, before(), isOld);
      if (reading) this.#files.set(key, { uri, reading, stamp: file.stamp });
    } catch (error) {
      if (isOld()) return;
      if (isNotFound(error)) {
        this.forget(uri);
      } else {
        this.#log.warn(`${key} could not be read: ${String(error)}`);
        const reading = keepBefore(unreadable(key), before());
        this.#files.set(key, { uri, reading, stamp: unreadableNow });
      }
    }
  }

  #begin(key: string): number {
    const turn = (this.#turns.get(key) ?? 0) + 1;
    this.#turns.set(key, turn);
    return turn;
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
