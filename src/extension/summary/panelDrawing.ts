import type { DrawnView, PictureName, ToPanel } from '../../core/protocol';

/** How long a page may take to draw what it is asked for, in milliseconds. */
const patience = 60_000;

/** Asks the page of the panel to draw what it shows, and hands over its answers. */
export class PanelDrawing {
  readonly #post: (message: ToPanel) => void;
  readonly #waiting = new Map<number, (view: DrawnView | undefined) => void>();
  #last = 0;

  constructor(post: (message: ToPanel) => void) {
    this.#post = post;
  }

  /** What the page shows, with the pictures that are asked for; undefined where it does not answer. */
  async ask(
    pictures: readonly (PictureName | 'front')[],
    png: boolean,
  ): Promise<DrawnView | undefined> {
    const request = ++this.#last;
    const answer = new Promise<DrawnView | undefined>((resolve) => {
      this.#waiting.set(request, resolve);
    });
    const timer = setTimeout(() => {
      this.#answer(request, undefined);
    }, patience);
    this.#post({ type: 'draw', request, pictures, png });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** The page has answered. */
  receive(view: DrawnView): void {
    this.#answer(view.request, view);
  }

  /** The page is gone: nobody will answer. */
  stop(): void {
    for (const request of [...this.#waiting.keys()]) this.#answer(request, undefined);
  }

  #answer(request: number, view: DrawnView | undefined): void {
    this.#waiting.get(request)?.(view);
    this.#waiting.delete(request);
  }
}
