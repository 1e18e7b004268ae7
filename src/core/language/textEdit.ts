import type { Position, TextRange } from '../dossier/origin';
import { textLines } from './textLines';

/** A change of one stretch of a text; as in the Language Server Protocol. */
export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** An edit that only adds. */
export const insertion = (at: Position, newText: string): TextEdit => ({
  range: { start: at, end: at },
  newText,
});

/** A text with edits made that do not overlap; those at one place in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = textLines(text);
  let result = '';
  let at = 0;
  const inOrder = edits
    .map(({ range, newText }) => ({
      start: lines.offsetAt(range.start),
      end: lines.offsetAt(range.end),
      newText,
    }))
    .toSorted((a, b) => a.start - b.start);
  for (const { start, end, newText } of inOrder) {
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}

/** Whether a position stands in a range or at one of its ends. */
export function contains({ start, end }: TextRange, position: Position): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** Whether one position stands before another. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
