import type { Position } from '../dossier/origin';

/** A text by lines, with the way between offsets and positions. */
export interface TextLines {
  readonly text: string;
  readonly count: number;
  /** A line without its end; empty beyond the last. */
  line(number: number): string;
  /** The offset of a position; one beyond the end of its line or of the text is moved there. */
  offsetAt(position: Position): number;
  positionAt(offset: number): Position;
}

/** Cuts a text into lines at LF and CRLF, as the YAML reader does. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (number: number): number => starts[number] ?? text.length;
  const line = (number: number): string =>
    text.slice(startOf(number), startOf(number + 1)).replace(/\r*\n?$/, '');
  return {
    text,
    count: starts.length,
    line,
    offsetAt: (position) =>
      startOf(position.line) + Math.min(position.character, line(position.line).length),
    positionAt: (offset) => {
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: Math.max(0, offset - startOf(low)) };
    },
  };
}

/** How many blanks a line begins with. */
export const indentOf = (line: string): number => /^\uFEFF? */.exec(line)?.[0].length ?? 0;

/** Whether a line holds nothing, or nothing but a comment. */
export const isBlankOrComment = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
