import { cellWords, type Cell, type Row } from './table';
import { lazily } from '../../lazily';

/** How a table is sorted: by the column of this index. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

// Numbers within words count as numbers: row 10 comes after row 9.
const collator = lazily(() => new Intl.Collator('en', { numeric: true }));

/** Rows sorted by a column; those without anything in it last either way, equal ones in their own order. */
export function sortRows(rows: readonly Row[], { column, descending }: Sorting): readonly Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => {
      const cell = row.cells[column] ?? { text: '' };
      return { row, cell, text: cellWords(cell) };
    })
    .toSorted((a, b) => {
      const [x, y] = [isEmpty(a), isEmpty(b)];
      if (x || y) return Number(x) - Number(y);
      return sign * compare(a, b);
    })
    .map(({ row }) => row);
}

interface Sorted {
  readonly cell: Cell;
  readonly text: string;
}

const isEmpty = ({ cell: { order }, text }: Sorted): boolean =>
  order === undefined ? text === '' : !Number.isFinite(order);

function compare(a: Sorted, b: Sorted): number {
  const [x, y] = [a.cell.order, b.cell.order];
  return x !== undefined && y !== undefined ? x - y : collator().compare(a.text, b.text);
}
