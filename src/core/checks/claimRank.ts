import type { Library } from '../dossier/library';
import type { Claim } from '../dossier/model';

/**
 * How well a claim stands: the steps of both halves of its grade below `A1`, its best source speaking for
 * it. What is not graded ranks last.
 */
export function claimRank({ source, credibility }: Claim, library: Library): number {
  const letters = source.map((id) => library.source(id)?.reliability ?? 'G');
  const best = letters.toSorted().at(0) ?? 'G';
  return best.charCodeAt(0) - 'A'.charCodeAt(0) + (credibility ?? 7) - 1;
}

/** Claims by how well they stand, the best first. */
export const bestFirst = (claims: readonly Claim[], library: Library): readonly Claim[] =>
  claims.toSorted((a, b) => claimRank(a, library) - claimRank(b, library));
