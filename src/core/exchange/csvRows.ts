import Papa from 'papaparse';
import { t } from '../spoken';

/** A row of a CSV file by its headers, with the line it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  /** Texts by the header's position; missing cells are empty. */
  readonly cells: readonly string[];
}

/** A CSV file as rows under headers. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
  /** What is wrong with the file itself: a quote that never ends, a row with too many cells. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/** How many rows are read between two yields. */
const rowsAtOnce = 200;

/**
 * Reads CSV (RFC 4180) parted by commas, semicolons or tabs, as the header line shows; a byte order
 * mark and a spreadsheet's `sep=;` line are understood. Empty lines are left out. Yields now and then.
 */
export function* csvRows(text: string): Generator<void, CsvTable> {
  const told = /^\uFEFF?sep=([,;\t])\r?\n/i.exec(text);
  const start = told?.[0].length ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const body = text.slice(start);
  const problems: { line: number; message: string }[] = [];
  const rows: CsvRow[] = [];
  let line = told ? 2 : 1;
  const delimiter = told?.[1] ?? delimiterOf(body);
  let newline: string | undefined;
  for (let begin = 0, read = 0; begin < body.length; begin = read) {
    let count = 0;
    Papa.parse<string[]>(body.slice(begin), {
      delimiter,
      // Its fast way splits all that follows, though only the next rows are wanted.
      fastMode: false,
      // Guessed from the first rows, and the same for all.
      ...(newline !== undefined && { newline: newline as '\n' }),
      step: ({ data, errors, meta }, parser) => {
        if (errors.some(({ type }) => type === 'Quotes')) {
          problems.push({
            line,
            message: t(
              'A quotation mark opens or ends a cell in the wrong place: look at this row.',
            ),
          });
        }
        if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
        line += lineBreaks(body, read, begin + meta.cursor);
        read = begin + meta.cursor;
        newline = meta.linebreak;
        if (++count === rowsAtOnce) parser.abort();
      },
    });
    if (read === begin) break;
    yield;
  }
  const [first, ...rest] = rows;
  const headers = first?.cells.map((header) => header.trim()) ?? [];
  for (const { line, cells } of rest) {
    if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      problems.push({
        line,
        message: t('This row has more cells than the first line has headers.'),
      });
    }
  }
  return { headers, rows: rest, problems };
}

/** What parts the cells: whichever of the three the header line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const line = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string): number => line.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
