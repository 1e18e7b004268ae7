import type { Position } from '../../../src/core/dossier/origin';

/** A text with a `|` where the cursor is, as the text and the cursor's position. */
export function cursor(marked: string): { readonly text: string; readonly at: Position } {
  const offset = marked.indexOf('|');
  const before = marked.slice(0, offset).split('\n');
  return {
    text: marked.slice(0, offset) + marked.slice(offset + 1),
    at: { line: before.length - 1, character: before.at(-1)!.length },
  };
}
