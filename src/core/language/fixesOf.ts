import type { Library } from '../dossier/library';
import type { Problem } from '../dossier/problems';
import type { Fix } from './fix';
import { fixDuplicateKey } from './fixDuplicates';
import { fixBadId, fixMissingField, fixReference, fixTakenId } from './fixIds';
import { quoteCutValue, quoteValue, useSpaces } from './fixQuotes';
import { fixDate, fixField, fixLink, fixSection, fixValue } from './fixWords';

/** The ways to mend a problem of a dossier file, the likeliest first; what is no such problem has none. */
export function fixesOf(
  { code, range, message }: Pick<Problem, 'range' | 'message'> & { readonly code: string },
  text: string,
  library: Library,
): readonly Fix[] {
  switch (code) {
    case 'not-yaml':
      return isTabbed(text, range.start.line) ? useSpaces(text) : quoteValue(text, range, false);
    case 'wrong-type':
      return quoteValue(text, range, true);
    case 'unknown-section':
      return fixSection(text, range);
    case 'unknown-field':
      return [...fixField(text, range), ...quoteCutValue(text, range)];
    case 'bad-value':
      return fixValue(text, range);
    case 'bad-date':
      return fixDate(text, range);
    case 'bad-link':
      return fixLink(text, range);
    case 'bad-id':
      return fixBadId(text, range, library);
    case 'unknown-reference':
    case 'wrong-kind':
      return fixReference(text, range, library);
    case 'duplicate-key':
      return fixDuplicateKey(text, range);
    case 'duplicate-id':
      return fixTakenId(text, range, library, false);
    case 'shared-id':
      return fixTakenId(text, range, library, true);
    case 'missing-field':
      return fixMissingField(text, range, message);
    default:
      return [];
  }
}

function isTabbed(text: string, line: number): boolean {
  return /^ *\t/.test(text.split('\n', line + 1)[line] ?? '');
}
