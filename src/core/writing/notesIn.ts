import { fullNote } from '../exchange/citation/fullNote';
import { shortNote } from '../exchange/citation/shortNote';
import type { Source } from '../dossier/model';
import { citationsIn, type CitationUse } from './citationsIn';
import { writtenCitation } from './writtenMarkup';

/** The text of a footnote. */
export interface NoteText {
  readonly label: string;
  /** The whole of it with its label, to the end of its last line. */
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly body: number;
}

/** The footnotes of a document: where they are referred to, in order, and their texts. */
export interface Notes {
  readonly references: readonly CitationUse[];
  readonly texts: readonly NoteText[];
}

/** Reads the footnotes of a document whose texts stand apart from their places. */
export function notesIn(text: string, languageId: string): Notes {
  const uses = citationsIn(text, languageId);
  return {
    references: uses.filter(({ form }) => form === 'note'),
    texts: uses
      .filter(({ form }) => form === 'definition')
      .map(({ key, whole }) => ({
        label: key,
        start: whole.start,
        body: whole.end + (/^[ \t]*/.exec(text.slice(whole.end, whole.end + 80))?.[0].length ?? 0),
        end: endOfNote(text, whole.end),
      })),
  };
}

/** A footnote goes on over its lines, and behind a blank line where the next is indented. */
function endOfNote(text: string, from: number): number {
  const rest =
    /^[^\n]*(?:\n(?=[^\S\n]*\S)(?!\[\^|\[fn:|\.\. |#{1,6} |<!--)[^\n]*|\n[^\S\n]*\n(?=(?: {4}|\t)\S))*/.exec(
      text.slice(from),
    );
  return from + (rest?.[0].replace(/\s+$/, '').length ?? 0);
}

/**
 * Where in the source a footnote cites it, if the note is one of ours as it was written: empty text for
 * the source as a whole. Undefined where someone has changed it, or it says something else.
 */
export function locatorOfNote(
  body: string,
  source: Source,
  languageId: string,
): string | undefined {
  for (const cite of [fullNote, shortNote]) {
    const written = (locator?: string): string =>
      writtenCitation(cite(source, locator), languageId);
    if (body === written()) return '';
    const [before = '', after = ''] = written(placeholder).split(placeholder);
    const middle = body.slice(before.length, body.length - after.length);
    if (body.startsWith(before) && body.endsWith(after) && isLocator(middle)) return middle;
  }
  return undefined;
}

/** Stands for a locator; no source has it in its title. */
const placeholder = '\uE000';
const isLocator = (text: string): boolean =>
  text !== '' && text.length < 60 && !/[”*<>\n]/.test(text);

/** The notes behind which nothing else stands. */
export function notesAtEnd(text: string, all: readonly NoteText[]): readonly NoteText[] {
  let end = text.length;
  const tail: NoteText[] = [];
  for (const note of all.toReversed()) {
    if (text.slice(note.end, end).trim() !== '') break;
    tail.unshift(note);
    end = note.start;
  }
  return tail;
}
