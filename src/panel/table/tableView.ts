import { tableTitles, type TableId } from '../../core/views/tables/sceneTables';
import type { Sorting } from '../../core/views/tables/sortRows';

/** Which table is in front and how it is sorted. */
export interface TableView {
  readonly table: TableId;
  /** Absent for the table's own order. */
  readonly sorting?: Sorting;
}

/** Reads what a page of any version left behind; the events in their order where it makes no sense. */
export function readTableView(view: unknown): TableView {
  const { table, sorting } = isRecord(view) ? view : {};
  const known = typeof table === 'string' && Object.hasOwn(tableTitles, table);
  return {
    table: known ? (table as TableId) : 'events',
    ...(known && isSorting(sorting) && { sorting }),
  };
}

const isSorting = (value: unknown): value is Sorting =>
  isRecord(value) &&
  typeof value['column'] === 'number' &&
  Number.isInteger(value['column']) &&
  typeof value['descending'] === 'boolean';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
