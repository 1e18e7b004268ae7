import type { Library } from '../dossier/library';
import { countedThings } from './countedThings';
import { recordFigures, type RecordFigures } from './recordFigures';
import { titlesHolding } from './sourceTitles';
import type { TextDate } from './textDate';
import { titlesInParts, type Titles } from './titles';
import { quantityPattern } from './writtenQuantities';
import type { Entity } from '../dossier/model';

/** What the checks of a passage go by besides the passage. */
export interface CheckContext extends CheckRecord {
  readonly library: Library;
  readonly date: TextDate;
  /** Whether the markup of the text has notes. */
  readonly hasNotes: boolean;
}

/** What the checks need of a library, in the form in which they ask for it. */
export interface CheckRecord {
  /** The figures and dates of an entry. */
  readonly figuresOf: (entity: Entity) => RecordFigures;
  /** Finds quantities, also of what the library counts. */
  readonly quantities: RegExp;
  readonly titles: Titles;
  /** The titles of sources that have some words in them, in any case. */
  readonly titlesHolding: (words: string) => readonly string[];
}

const records = new WeakMap<Library, CheckRecord>();

/**
 * What the checks need of a library, gathered once; yields now and then. What they need of one entry or name is
 * gathered when they meet it.
 */
export function* recordInParts(library: Library): Generator<void, CheckRecord> {
  const known = records.get(library);
  if (known) return known;
  const made = {
    figuresOf: recordFigures(library),
    quantities: quantityPattern(yield* countedThings(library)),
    titles: yield* titlesInParts(library),
    titlesHolding: titlesHolding(library),
  };
  records.set(library, made);
  return made;
}
