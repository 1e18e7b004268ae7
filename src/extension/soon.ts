import type * as vscode from 'vscode';

/** Does things once they have rested for a while; each has a name, under which it waits only once. */
export class Soon implements vscode.Disposable {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #restMs: number;

  /** `restMs`: how long nobody must have asked for a thing before it is done, in milliseconds. */
  constructor(restMs: number) {
    this.#restMs = restMs;
  }

  do(name: string, action: () => void): void {
    clearTimeout(this.#waiting.get(name));
    const timer = setTimeout(() => {
      this.#waiting.delete(name);
      action();
    }, this.#restMs);
    this.#waiting.set(name, timer);
  }

  /** Drops all that waits. */
  clear(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  dispose(): void {
    this.clear();
  }
}
