/** A record of CSV as it is written. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where it ends in the text, its line break included. */
  readonly end: number;
  /** Whether a quotation mark opens or ends a cell in the wrong place. */
  readonly isBroken: boolean;
}

/**
 * The records of CSV (RFC 4180), one after the other; a record ends at any line break. Blanks may stand
 * behind the mark that closes a cell. One that closes nothing belongs to the cell, which goes on to the
 * next that does, or to the end.
 */
export function* csvRecords(text: string, delimiter: ',' | ';' | '\t'): Generator<CsvRecord> {
  const border = new RegExp(`${delimiter}|\\r\\n?|\\n|$`, 'g');
  const closing = new RegExp(`" *(?=[${delimiter}\\r\\n]|$)`, 'y');
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let isBroken = false;
    let behind: string | undefined;
    do {
      const quoted = text[at] === '"' ? quotedCell(text, at, closing) : undefined;
      border.lastIndex = quoted?.end ?? at;
      const found = border.exec(text);
      cells.push(quoted?.cell ?? text.slice(at, found?.index));
      isBroken ||= quoted?.isBroken ?? false;
      [behind] = found ?? [];
      at = border.lastIndex;
    } while (behind === delimiter);
    yield { cells, end: at, isBroken };
  }
}

/** The cell that a quotation mark opens, and where the mark behind it ends. */
function quotedCell(
  text: string,
  start: number,
  closing: RegExp,
): { readonly cell: string; readonly end: number; readonly isBroken: boolean } {
  const cellTo = (end: number): string => text.slice(start + 1, end).replaceAll('""', '"');
  let isBroken = false;
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at)) {
    closing.lastIndex = at;
    if (closing.test(text)) return { cell: cellTo(at), end: closing.lastIndex, isBroken };
    const isPair = text[at + 1] === '"';
    isBroken ||= !isPair;
    at += isPair ? 2 : 1;
  }
  return { cell: cellTo(text.length), end: text.length, isBroken: true };
}

/** A record of CSV as text, without its line break. */
export const csvText = (cells: readonly string[]): string => cells.map(quoted).join(',');

const quoted = (cell: string): string =>
  /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
