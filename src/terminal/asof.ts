import type { Library } from '../core/dossier/library';
import type { AsOf } from '../core/views/card/card';

/** The date that answers are given for: the dossier's, else today in UTC. */
export function asofOf(library: Library): AsOf {
  return library.asof === undefined
    ? { date: new Date().toISOString().slice(0, 10), from: 'today' }
    : { date: library.asof, from: 'dossier' };
}
