import { sections } from '../dossier/kinds';
import type { Position, TextRange } from '../dossier/origin';
import { contextAt } from './contextAt';
import { countryNames } from '../dossier/countries';
import { fieldAt, single, typesAt } from './typeAt';
import { say, t } from '../spoken';
import { own } from '../own';

/** What a word of a dossier file means. */
export interface WordHelp {
  readonly word: string;
  readonly range: TextRange;
  readonly description: string;
  /** What is written under the word where it is a field, as plain data. */
  readonly example?: unknown;
}

/** Explains the section, the field, the grade or the code at a position; ids have their cards. */
export function helpAt(text: string, position: Position): WordHelp | undefined {
  const context = contextAt(text, position);
  if (!context || context.word === '') return undefined;
  const { word, range } = context;
  switch (context.role) {
    case 'section': {
      const section = own(sections, word);
      if (word === 'dossier')
        return { word, range, description: t('What this file says about itself.') };
      return section && { word, range, description: say(section.description) };
    }
    case 'key': {
      const field = fieldAt(context.section, [...context.path, word]);
      return field && { word, range, description: say(field.description), example: field.example };
    }
    case 'value': {
      const description = meaningOf(context.section, context.path, word);
      return description === undefined ? undefined : { word, range, description };
    }
    case 'entry':
      return undefined;
  }
}

function meaningOf(
  section: string,
  path: readonly (string | number)[],
  word: string,
): string | undefined {
  if (path.at(-1) === 'iso') return countryNames().get(word);
  for (const type of typesAt(section, path).flatMap(single)) {
    if (type.type !== 'words' && type.type !== 'grade') continue;
    const { meanings = {} } = type;
    const meaning = own(meanings, word);
    if (meaning !== undefined) return say(meaning);
  }
  return undefined;
}
