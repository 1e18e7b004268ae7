import type { Library } from '../../dossier/library';
import type { Reliability } from '../../dossier/model';

/** The reliability of the best of some sources; undefined where none is graded. */
export function bestReliability(
  sources: readonly string[],
  library: Library,
): Reliability | undefined {
  let best: Reliability | undefined;
  for (const id of sources) {
    const found = library.source(id)?.reliability;
    if (found && (!best || found < best)) best = found;
  }
  return best;
}
