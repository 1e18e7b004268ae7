import { cellList, cellText } from './cells';
import type { CsvColumn } from './csvColumns';
import type { CsvRow } from './csvRows';
import type { ImportPlace } from './imported';
import { oneLine } from './oneLine';

/** The cells of one row by what their headers mean; it remembers which of them were asked for. */
export class CsvCells {
  readonly at: ImportPlace;
  readonly #cells: readonly string[];
  readonly #columns: readonly (CsvColumn | undefined)[];
  readonly #used = new Set<number>();

  constructor(row: CsvRow, columns: readonly (CsvColumn | undefined)[]) {
    this.at = { unit: 'line', number: row.line };
    this.#cells = row.cells.map(cellText);
    this.#columns = columns;
  }

  /** The first text in the columns of this meaning, on one line. */
  text(column: CsvColumn): string | undefined {
    return this.#filled(column)
      .map(oneLine)
      .find((text) => text !== '');
  }

  /** The texts of all columns of this meaning. */
  list(column: CsvColumn): readonly string[] {
    return this.#filled(column).flatMap(cellList).map(oneLine);
  }

  /** The positions of filled cells that nothing asked for. */
  unused(): readonly number[] {
    return this.#cells.flatMap((cell, position) =>
      cell.trim() === '' || this.#used.has(position) ? [] : [position],
    );
  }

  #filled(column: CsvColumn): readonly string[] {
    return this.#cells.filter((cell, position) => {
      const isMeant = this.#columns[position] === column;
      if (isMeant) this.#used.add(position);
      return isMeant && cell.trim() !== '';
    });
  }
}
