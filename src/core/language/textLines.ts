import type { Position } from '../dossier/origin';

/** A text by lines, with the way between offsets and positions. */
export interface TextLines {
  readonly text: string;
  readonly count: number;
  /** A line without its end; empty beyond the last. */
  line(number: number): string;
  /** How many characters a line has without its end. */
  lengthOf(number: number): number;
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
  // These are asked of every line of a file, so they make no texts.
  const endOf = (number: number): number => {
    const start = startOf(number);
    let end = startOf(number + 1);
    if (end > start && text.charCodeAt(end - 1) === lineFeed) end--;
    while (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
    return end;
  };
  const lengthOf = (number: number): number => endOf(number) - startOf(number);
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
    line: (number) => text.slice(startOf(number), endOf(number)),
    lengthOf,
    depth,
    first,
    isTrivia: (number) => first(number) === '' || first(number) === '#',
    offsetAt: (position) =>
      startOf(position.line) + Math.min(position.character, lengthOf(position.line)),
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

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;
const byteOrderMark = 0xfeff;

/** How many blanks a text begins with. */
export const indentOf = (line: string): number => /^\uFEFF? */.exec(line)?.[0].length ?? 0;
