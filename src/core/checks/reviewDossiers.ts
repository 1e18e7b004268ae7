import { atOnce } from '../dossier/atOnce';
import { isBundled } from '../dossier/layers';
import type { Library } from '../dossier/library';
import type { Dossier } from '../dossier/model';
import type { Finding } from './finding';
import { reviewLives } from './reviewLives';
import { reviewOffices } from './reviewOffices';
import { reviewSources } from './reviewSources';
import { reviewWording } from './reviewWording';

/** What there is to look at in one file, in a part of the review. */
export type Review = (dossier: Dossier, library: Library) => readonly Finding[];

const reviews: readonly Review[] = [reviewSources, reviewOffices, reviewLives, reviewWording];

/** {@link reviewDossiersInParts} at once. */
export const reviewDossiers = (library: Library): ReadonlyMap<string, readonly Finding[]> =>
  atOnce(reviewDossiersInParts(library));

/**
 * What a second reader would ask about the analyst's own files, by file address: files with nothing to
 * ask are left out, and so are the bundled ones and bibliographies. Yields now and then.
 */
export function* reviewDossiersInParts(
  library: Library,
): Generator<void, ReadonlyMap<string, readonly Finding[]>> {
  const found = new Map<string, readonly Finding[]>();
  for (const dossier of library.dossiers) {
    if (isBundled(dossier.file) || dossier.isBibliography === true) continue;
    const findings: Finding[] = [];
    for (const review of reviews) {
      findings.push(...review(dossier, library));
      yield;
    }
    if (findings.length > 0) {
      found.set(
        dossier.file,
        findings.sort((a, b) => a.range.start.line - b.range.start.line),
      );
    }
  }
  return found;
}
