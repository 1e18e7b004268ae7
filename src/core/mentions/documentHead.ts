import type { Lines } from './lineEdits';

/** How far into a document its own date is looked for, in UTF-16 units. */
export const HEAD = 16_384;

/** As much of a document, from its beginning on, as its own date is looked for in. */
export function documentHead(document: Lines): string {
  let head = '';
  for (let line = 0; line < document.lineCount && head.length < HEAD; line++) {
    head += `${document.lineAt(line)}\n`;
  }
  return head;
}
