import type { Library } from '../dossier/library';
import { recordFigures, type RecordFigures } from './recordFigures';
import type { TextDate } from './textDate';
import { titlesOf, type Titles } from './titles';
import { quantityPattern } from './writtenQuantities';

/** What the checks of a passage go by besides the passage. */
export interface CheckContext extends CheckRecord {
  readonly library: Library;
  readonly date: TextDate;
  /** Whether the markup of the text has notes. */
  readonly hasNotes: boolean;
}

/** What the checks need of a library, in the form in which they ask for it. */
export interface CheckRecord {
  readonly figures: RecordFigures['figures'];
  readonly dates: RecordFigures['dates'];
  /** Finds quantities, also of what the library counts. */
  readonly quantities: RegExp;
  readonly titles: Titles;
  /** The titles of sources that have former names in them. */
  readonly formerTitles: readonly string[];
}

const records = new WeakMap<Library, CheckRecord>();

/** What the checks need of a library, gathered once. */
export function* recordInParts(library: Library): Generator<void, CheckRecord> {
  const known = records.get(library);
  if (known) return known;
  const { figures, dates, counted } = recordFigures(library);
  const quantities = quantityPattern(counted);
  const made = {
    figures,
    dates,
    quantities,
    titles: titlesOf(library),
    formerTitles: formerTitles(library),
  };
  records.set(library, made);
  return made;
}

function formerTitles(library: Library): readonly string[] {
  const former = library.entities.flatMap(({ was }) => was.map(({ name }) => name.toLowerCase()));
  if (former.length === 0) return [];
  return library
    .ofKind('source')
    .map(({ name }) => name.replace(/^\[(.*)\]$/, '$1'))
    .filter((title) => {
      const words = title.toLowerCase();
      return former.some((name) => words.includes(name));
    });
}
