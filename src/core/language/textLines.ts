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
  /** How many blanks a line begins with. */
  depth(number: number): number;
  /** The first character of a line that is no blank; empty where there is none. */
  first(number: number): string;
  /** Whether a line holds nothing, or nothing but a comment. */
  isTrivia(number: number): boolean;
}

/** Cuts a text into lines at LF and CRLF, as the YAML reader does. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const startOf = (number: number): number => starts[number] ?? text.length;
  const line = (number: number): string =>
    text.slice(startOf(number), startOf(number + 1)).replace(/\r*\n?$/, '');
  // These are asked of every line of a file, so they make no texts.
  const depth = (number: number): number => {
    const start = startOf(number);
    const first = text.charCodeAt(start) === byteOrderMark ? start + 1 : start;
    let at = first;
    while (text.charCodeAt(at) === blank) at++;
    return at - start;
  };
  const first = (number: number): string => {
    let at = startOf(number) + depth(number);
    while (text[at] === '\t') at++;
    const character = text[at] ?? '';
    return character === '\n' || character === '\r' ? '' : character;
  };
  return {
    text,
    count: starts.length,
    line,
    depth,
    first,
    isTrivia: (number) => first(number) === '' || first(number) === '#',
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

const blank = 0x20;
const byteOrderMark = 0xfeff;

/** How many blanks a text begins with. */
export const indentOf = (line: string): number => /^\uFEFF? */.exec(line)?.[0].length ?? 0;
