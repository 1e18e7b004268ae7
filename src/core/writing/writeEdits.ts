import type { Library } from '../dossier/library';
import type { TextEdit } from '../language/textEdit';
import { textLines } from '../language/textLines';
import { citationsIn } from './citationsIn';
import { citationForms, type CitationStyle } from './citationForms';
import { notesInText } from './notesInText';
import { noteEdits } from './noteEdits';
import type { Citing, Piece } from './piece';
import { writtenMarkup } from './writtenMarkup';

/** The document that is written in, and how it cites. */
export interface Writing {
  readonly text: string;
  readonly languageId: string;
  readonly style: CitationStyle;
  readonly library: Library;
}

/** A change of a text by UTF-16 offsets. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** Edits of a document, and where the cursor stands behind what they write, as an offset. */
export interface Written {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/**
 * The edits that write pieces over a stretch of a document and cite what they cite, in the
 * document's own markup: a footnote in full where a source is first cited and short behind that, its
 * text at the end of the document in order; or keys; or words in parentheses. What others wrote stays.
 */
export function writeEdits(
  writing: Writing,
  { start, end }: { readonly start: number; readonly end: number },
  pieces: readonly Piece[],
): Written {
  const { text, languageId, style } = writing;
  const forms = citationForms(languageId);
  const markup = writtenMarkup(languageId);
  const joined =
    style === 'pandoc' && start === end ? joinedKeys(writing, start, pieces) : undefined;
  if (joined) return placed(text, [joined], joined);
  const cited = pieces.flatMap((piece) =>
    typeof piece === 'object' && 'cite' in piece ? piece.cite : [],
  );
  const notes =
    style === 'footnote' && forms.note
      ? noteEdits(writing, { start, end }, cited, forms.note)
      : undefined;
  const inText = notes ? undefined : notesInText(writing, start);
  let written = '';
  let count = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') written += markup.text(piece);
    else if ('markup' in piece) written += piece.markup;
    else if (notes) {
      written += notes.references.slice(count, count + piece.cite.length).join('');
      count += piece.cite.length;
    } else {
      const before = written === '' ? text.slice(0, start) : written;
      const space = languageId !== 'latex' && /\S$/.test(before) ? ' ' : '';
      if (style === 'pandoc') written += space + forms.keys(piece.cite.map(keyOf));
      else written += (forms.inlineNote ? '' : space) + (inText?.(piece.cite) ?? '');
    }
  }
  const own = { start, end, newText: written };
  return placed(text, [own, ...(notes?.edits ?? [])], own);
}

const keyOf = ({ source, locator }: Citing): { key: string; locator?: string } => ({
  key: source.id,
  ...(locator !== undefined && { locator }),
});

/** Where the cursor stands in or behind brackets with keys, one more key joins them. */
function joinedKeys(
  { text, languageId }: Writing,
  at: number,
  pieces: readonly Piece[],
): OffsetEdit | undefined {
  const [piece, ...others] = pieces;
  if (others.length > 0 || typeof piece !== 'object' || !('cite' in piece)) return undefined;
  const group = citationsIn(text, languageId).find(
    ({ form, whole }) =>
      form === 'key' && text.startsWith('[', whole.start) && whole.start < at && at <= whole.end,
  );
  if (!group) return undefined;
  const keys = citationForms(languageId).keys(piece.cite.map(keyOf));
  const inside = keys.replace(/^\[(?:cite:)?|\]$/g, '');
  return { start: group.whole.end - 1, end: group.whole.end - 1, newText: `; ${inside}` };
}

/** Edits by lines, in order; insertions at one place become one. The cursor goes behind one of them. */
function placed(text: string, edits: readonly OffsetEdit[], own: OffsetEdit): Written {
  const lines = textLines(text);
  const merged: OffsetEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last?.end === edit.start) {
      merged[merged.length - 1] = { ...last, end: edit.end, newText: last.newText + edit.newText };
    } else merged.push(edit);
  }
  const before = edits.filter((edit) => edit !== own && edit.start < own.start);
  return {
    edits: merged.map(({ start, end, newText }) => ({
      range: { start: lines.positionAt(start), end: lines.positionAt(end) },
      newText,
    })),
    cursor: before.reduce(
      (at, { start, end, newText }) => at + newText.length - (end - start),
      own.start + own.newText.length,
    ),
  };
}
