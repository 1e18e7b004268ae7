/** What spreadsheets take for the begin of a formula (OWASP, CSV injection). */
const formula = /^'*[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** A cell that no spreadsheet runs: text that could be a formula gets an apostrophe before it. */
export function safeCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before {@link safeCell}. */
export function cellText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/**
 * Several texts in one cell, parted by semicolons; where one of them has a semicolon in it, by
 * strokes, else by line breaks. {@link cellList} reads all three.
 */
export function listCell(items: readonly string[]): string {
  if (!items.some((item) => /[;|]/.test(item))) return items.join('; ');
  const separator = items.some((item) => item.includes('|')) ? '\n' : ' | ';
  // A single text still has to show what parts it.
  return items.length === 1 ? `${items[0] ?? ''}${separator}` : items.join(separator);
}

/** The texts in one cell: parted by line breaks, else by strokes, else by semicolons. */
export function cellList(cell: string): readonly string[] {
  const separator = /\r?\n/.test(cell) ? /\r?\n/ : cell.includes('|') ? '|' : ';';
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
