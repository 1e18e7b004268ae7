import type { Library } from '../dossier/library';
import type { Position } from '../dossier/origin';
import type { Completion } from './completion';
import { contextAt } from './contextAt';
import {
  entryCompletions,
  fieldCompletions,
  firstFieldCompletions,
  sectionCompletions,
} from './keyCompletions';
import { valueCompletions } from './valueCompletions';

/** What may be written at a position of a dossier file, the likeliest first. */
export function completionsAt(
  text: string,
  position: Position,
  library: Library,
): readonly Completion[] {
  const context = contextAt(text, position);
  switch (context?.role) {
    case 'section':
      return sectionCompletions(context);
    case 'entry':
      return entryCompletions(context, library);
    case 'key':
      return fieldCompletions(context);
    case 'value':
      return [...firstFieldCompletions(context), ...valueCompletions(context, library)];
    case undefined:
      return [];
  }
}
