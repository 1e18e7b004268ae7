/** A run of rows that is drawn, or left out while it is far away, as a whole. */
export interface RowGroup<R> {
  /** The heading where a new one begins (`2021`, `undated`); else absent. */
  readonly heading?: string;
  /** How many rows stand under the heading, where there is one. */
  readonly size: number;
  readonly rows: readonly R[];
  /** The place of its first row among all rows, from 0. */
  readonly start: number;
  /** The place of its first line among all lines of the table, from 1, which is the table's head. */
  readonly line: number;
}

/** Groups rows under the headings that follow each other in them, long ones in parts of at most `longest`. */
export function groupRows<R>(
  rows: readonly R[],
  longest: number,
  headingOf: (row: R) => string | undefined = () => undefined,
): readonly RowGroup<R>[] {
  const groups: RowGroup<R>[] = [];
  let line = 2;
  for (const { heading, start, under } of runs(rows, headingOf)) {
    for (let part = 0; part < under.length; part += longest) {
      const own = under.slice(part, part + longest);
      const isHeaded = part === 0 && heading !== undefined;
      const group = { size: under.length, rows: own, start: start + part, line };
      groups.push(isHeaded ? { ...group, heading } : group);
      line += own.length + (isHeaded ? 1 : 0);
    }
  }
  return groups;
}

interface Run<R> {
  readonly heading: string | undefined;
  readonly start: number;
  readonly under: R[];
}

function runs<R>(rows: readonly R[], headingOf: (row: R) => string | undefined): readonly Run<R>[] {
  const found: Run<R>[] = [];
  rows.forEach((row, start) => {
    const heading = headingOf(row);
    const last = found.at(-1);
    if (last && last.heading === heading) last.under.push(row);
    else found.push({ heading, start, under: [row] });
  });
  return found;
}
