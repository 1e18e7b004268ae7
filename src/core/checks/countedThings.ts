import type { Library } from '../dossier/library';

const measure =
  /^(?:(?:bn|mn|billion|million|trillion|thousand) )?(?:[A-Z]{3}|%)$|^(?:bn|mn|billion|million) /;

/** How many entries are looked at before others get their turn. */
const ENTRIES_AT_ONCE = 500;

/** Units of a library's claims that name what is counted: `doses`, `states`; yields now and then. */
export function* countedThings(library: Library): Generator<void, readonly string[]> {
  const counted = new Set<string>();
  for (const [index, { kind, claims }] of library.entities.entries()) {
    if (index % ENTRIES_AT_ONCE === 0) yield;
    if (kind === 'source') continue;
    for (const { what, unit, value } of claims) {
      if (what === undefined || unit === undefined || counted.has(unit)) continue;
      const isNumber = [value].flat().every((end) => typeof end === 'number');
      if (isNumber && !measure.test(unit) && !unit.includes('/')) counted.add(unit);
    }
  }
  return [...counted];
}
