import { t } from '../spoken';
import { csvRecords } from './csvRecords';

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

const delimiters = [',', ';', '\t'] as const;
type Delimiter = (typeof delimiters)[number];

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
  let [line, begin, count] = [told ? 2 : 1, 0, 0];
  const delimiter = (told?.[1] as Delimiter | undefined) ?? delimiterOf(body);
  for (const { cells, end, isBroken } of csvRecords(body, delimiter)) {
    if (isBroken) {
      problems.push({
        line,
        message: t('A quotation mark opens or ends a cell in the wrong place: look at this row.'),
      });
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    if (++count % rowsAtOnce === 0) yield;
    line += lineBreaks(body, begin, end);
    begin = end;
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
function delimiterOf(text: string): Delimiter {
  const line = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: Delimiter): number => line.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function lineBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|\n/g)?.length ?? 0;
}
