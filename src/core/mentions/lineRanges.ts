import type { Position, TextRange } from '../dossier/origin';

/** Turns stretches of a text, in ascending order, into ranges of lines and characters, in one pass. */
export function lineRanges(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): readonly TextRange[] {
  const breaks = /\r\n?|\n/g;
  let line = 0;
  let lineStart = 0;
  let next = breaks.exec(text);
  const position = (offset: number): Position => {
    while (next && next.index < offset) {
      line++;
      lineStart = breaks.lastIndex;
      next = breaks.exec(text);
    }
    return { line, character: offset - lineStart };
  };
  return stretches.map(({ start, end }) => ({ start: position(start), end: position(end) }));
}
