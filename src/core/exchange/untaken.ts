import type { Draft } from './draft';
import type { ImportPlace } from './imported';
import { plural, t } from '../spoken';

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
      const text =
        count === 1
          ? t('A dossier has no place for “{0}”, so it was left out.', what)
          : plural(
              count,
              'A dossier has no place for “{1}”, so it was left out ({0} time, the first here).|A dossier has no place for “{1}”, so it was left out ({0} times, the first here).',
              what,
            );
      draft.problem(text, at);
    }
  }
}
