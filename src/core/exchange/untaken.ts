import type { Draft } from './draft';
import type { ImportPlace } from './imported';

/** Counts what a dossier has no field for, so that each is told once and not for every entry. */
export class Untaken {
  readonly #found = new Map<string, { count: number; readonly at: ImportPlace }>();

  add(what: string, at: ImportPlace): void {
    const known = this.#found.get(what);
    if (known) known.count++;
    else this.#found.set(what, { count: 1, at });
  }

  tell(draft: Draft): void {
    for (const [what, { count, at }] of this.#found) {
      const times = count === 1 ? '' : ` (${count} times, the first here)`;
      draft.problem(`A dossier has no place for “${what}”, so it was left out${times}.`, at);
    }
  }
}
