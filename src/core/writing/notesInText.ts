import { withoutStop, type CitationText } from '../exchange/citation/citationText';
import { fullNote } from '../exchange/citation/fullNote';
import { shortNote } from '../exchange/citation/shortNote';
import type { Source } from '../dossier/model';
import { citationForms } from './citationForms';
import type { Citing } from './piece';
import type { Writing } from './writeEdits';
import { writtenCitation } from './writtenMarkup';

/**
 * Writes citations where they stand: as footnotes in languages whose notes stand in the text, else in
 * parentheses. In full where the text before does not cite the source yet, else short.
 */
export function notesInText(
  { text, languageId, style }: Writing,
  start: number,
): (cited: readonly Citing[]) => string {
  const { inlineNote } = citationForms(languageId);
  const before = text.slice(0, start);
  const seen = new Set<Source>();
  const write = (citation: CitationText): string => writtenCitation(citation, languageId);
  const isNew = (source: Source): boolean => {
    // The note up to where a locator would stand tells it from every other.
    const [beginning = ''] = write(fullNote(source, mark)).split(`, ${mark}`)[0]?.split(mark) ?? [];
    const first = !seen.has(source) && !before.includes(beginning);
    seen.add(source);
    return first;
  };
  return (cited) => {
    const notes = cited.map(({ source, locator }) =>
      (isNew(source) ? fullNote : shortNote)(source, locator),
    );
    if (inlineNote && style === 'footnote')
      return notes.map((note) => inlineNote(write(note))).join('');
    return `(${notes.map((note) => write(withoutStop(note))).join('; ')})`;
  };
}

/** Stands for a locator; no source has it in its title. */
const mark = '\uE000';
