import type { CslName, Source } from '../../dossier/model';
import { cslNamesOf } from '../cslNames';
import { textOf } from '../cslText';
import { citedDate } from './citedDate';
import { namesInNote } from './citedNames';
import { locatorText } from './locatorText';
import { italic, joined, plain, type CitationText } from './citationText';

/** One statement of a citation after its title: where it appeared, who edited it, when. */
export interface Part {
  readonly note: CitationText;
  /** As a bibliography has it; absent where it is the same but for a capital. */
  readonly entry?: CitationText;
  /** Stands in parentheses in a note. */
  readonly inParentheses?: boolean;
}

/** A CSL field of a source as text. */
export const field = (source: Source, name: string): string | undefined => textOf(source.csl[name]);

/** The people in a role that is a CSL field. */
export const peopleIn = (source: Source, role: string): readonly CslName[] =>
  cslNamesOf(source.csl[role]);

/** Pieces with commas between them; texts that are missing are passed over. */
export const commas = (...pieces: readonly (string | undefined | CitationText)[]): CitationText =>
  joined(
    ',',
    pieces.map((piece) => (typeof piece === 'object' ? piece : plain(piece))),
  );

/** A part that is the same in a note and in a bibliography. */
export const part = (...pieces: readonly (string | undefined | CitationText)[]): Part => ({
  note: commas(...pieces),
});

/** A part that a note has in parentheses. */
export const parenthesis = (...pieces: readonly (string | undefined | CitationText)[]): Part => ({
  note: commas(...pieces),
  inParentheses: true,
});

/** A word before a text, or nothing without the text. */
export const prefixed = (word: string, text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : `${word} ${text}`;

/** Those in a role, introduced as a note does and as a bibliography does: `ed. A`, `Edited by A`. */
export function credit(source: Source, role: string, inNote: string, inEntry: string): Part {
  const names = namesInNote(peopleIn(source, role));
  return { note: plain(prefixed(inNote, names)), entry: plain(prefixed(inEntry, names)) };
}

/** The day of issue; left out of an undated page whose day of access is told instead (CMOS 17, 14.207). */
export const issued = (source: Source): string | undefined =>
  source.issued === undefined && source.accessed !== undefined && source.url !== undefined
    ? undefined
    : citedDate(source.issued);

/** `2nd ed.` of a number, else as it is written. */
export function edition(source: Source): string | undefined {
  const text = field(source, 'edition');
  if (text === undefined || !/^\d+$/.test(text)) return text;
  const ending = /1\d$/.test(text) ? 'th' : (['th', 'st', 'nd', 'rd'][Number(text.at(-1))] ?? 'th');
  return `${text}${ending} ed.`;
}

/** The series that a book or report belongs to, with its number there. */
export const series = (source: Source): string | undefined =>
  [field(source, 'collection-title'), field(source, 'collection-number')]
    .filter((text) => text !== undefined)
    .join(' ') || undefined;

/** Place, publisher and date; a publisher that is the author is not named twice. */
export function imprint(source: Source, publisher = source.publisher, most?: 'year'): Part {
  const place = field(source, 'publisher-place');
  const isAuthor = source.author.some(
    ({ literal }) => literal !== undefined && literal === publisher,
  );
  const house = isAuthor ? undefined : publisher;
  const both = [place, house].filter((text) => text !== undefined).join(': ');
  return parenthesis(both, citedDate(source.issued, most));
}

/** What a source appeared in, in italics; nothing where it is none. */
export const container = (source: Source): CitationText => italic(source.container);

/** The editors of a work. */
export const editors = (source: Source): Part => credit(source, 'editor', 'ed.', 'Edited by');

/** Who translated a work. */
export const translators = (source: Source): Part =>
  credit(source, 'translator', 'trans.', 'Translated by');

/** The volume of a work in several. */
export const volume = (source: Source): string | undefined =>
  prefixed('vol.', field(source, 'volume'));

/** What kind of document it is, in the middle of a sentence: `press release`, `PhD thesis`. */
export const genre = (source: Source, otherwise?: string): string | undefined =>
  field(source, 'genre')?.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) ??
  otherwise;

/** The publisher, where the work that it stands in does not bear the same name. */
export const publisher = ({ publisher: house, container: work }: Source): string | undefined =>
  house === work ? undefined : house;

/** Where it lies in an archive, and in which. */
export const archive = (source: Source): string | undefined =>
  ['archive_location', 'archive'].flatMap((name) => field(source, name) ?? []).join(', ') ||
  undefined;

/** The version of a program or dataset. */
export const version = (source: Source): string | undefined =>
  prefixed('version', field(source, 'version'));

/** A number with its word, unless it has words of its own: `episode 3`, `season 1, episode 3`. */
export const numbered = (word: string, text: string | undefined): string | undefined =>
  text !== undefined && /^\d+$/.test(text) ? `${word} ${text}` : text;

/** Texts with a space between them; those that are missing are passed over. */
export const spaced = (...texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join(' ');

/** The pages that an article or chapter fills. */
export const pagesOf = (source: Source): string | undefined => {
  const pages = field(source, 'page');
  return pages === undefined ? undefined : locatorText(pages);
};
