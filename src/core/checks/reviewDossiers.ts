import { atOnce } from '../dossier/atOnce';
import { isBundled } from '../dossier/layers';
import type { Library } from '../dossier/library';
import type { Dossier, Entity } from '../dossier/model';
import type { Finding } from './finding';
import { reviewLives } from './reviewLives';
import { reviewOffices } from './reviewOffices';
import { reviewSources } from './reviewSources';
import { reviewWording } from './reviewWording';

/** What there is to ask about one entry of a file. */
type EntryReview = (entity: Entity, library: Library, file: string) => readonly Finding[];

/** How many entries are looked at between two yields. */
const entriesAtOnce = 500;

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
    const findings = [
      ...(yield* inEntries(reviewSources, dossier, library)),
      ...(yield* reviewOffices(dossier, library)),
      ...(yield* inEntries(reviewLives, dossier, library)),
      ...(yield* inEntries(reviewWording, dossier, library)),
    ];
    if (findings.length > 0) {
      found.set(
        dossier.file,
        findings.sort((a, b) => a.range.start.line - b.range.start.line),
      );
    }
  }
  return found;
}

function* inEntries(
  review: EntryReview,
  { entities, file }: Dossier,
  library: Library,
): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, entity] of entities.entries()) {
    if (index % entriesAtOnce === entriesAtOnce - 1) yield;
    findings.push(...review(entity, library, file));
  }
  return findings;
}
