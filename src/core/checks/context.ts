import type { Library } from '../dossier/library';
import { recordFigures, type RecordFigures } from './recordFigures';
import type { TextDate } from './textDate';
import { quantityPattern } from './writtenQuantities';

/** What the checks of a passage go by besides the passage. */
export interface CheckContext {
  readonly library: Library;
  readonly record: RecordFigures;
  readonly quantities: RegExp;
  readonly date: TextDate;
  /** Whether the markup of the text has notes. */
  readonly hasNotes: boolean;
}

const records = new WeakMap<Library, { record: RecordFigures; quantities: RegExp }>();

/** What the checks need of a library, gathered once. */
export function recordOf(library: Library): Pick<CheckContext, 'record' | 'quantities'> {
  const known = records.get(library);
  if (known) return known;
  const record = recordFigures(library);
  const made = { record, quantities: quantityPattern(record.counted) };
  records.set(library, made);
  return made;
}
