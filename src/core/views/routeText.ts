import type { Library } from '../dossier/library';
import type { Point } from '../dossier/model';
import { numberText } from '../dossier/quantities';

/** The stops of a route in words, from start to end: `Port Qasim → Kasur`. */
export function routeText(path: readonly (string | Point)[], library: Library): string {
  return path
    .map((stop) =>
      typeof stop === 'string'
        ? (library.get(stop)?.name ?? stop)
        : stop.map(numberText).join(', '),
    )
    .join(' → ');
}
