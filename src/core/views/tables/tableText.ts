import { safeCell } from '../../exchange/cells';
import { escapeMarkdown } from '../../exchange/markdown';
import { cellWords, type Table } from './table';

/** A table as Markdown (GitHub's, which pandoc reads, too); every text is escaped. */
export function tableMarkdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ label }) => escapeMarkdown(label))),
    line(columns.map(({ type }) => (type === 'number' ? '--:' : '---'))),
    ...rows.map(({ cells }) => line(cells.map((cell) => escapeMarkdown(cellWords(cell))))),
    '',
  ].join('\n');
}

/** A table as CSV (RFC 4180); what a spreadsheet would take for a formula has an apostrophe before it. */
export function tableCsv({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;
  return [
    line(columns.map(({ label }) => label)),
    ...rows.map(({ cells }) => line(cells.map((cell) => safeCell(cellWords(cell))))),
  ].join('');
}

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
