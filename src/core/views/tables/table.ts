import type { EntityLink } from '../lines';

/** A table as plain data: what is shown, sorted and copied. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** One column of a table. */
export interface Column {
  readonly label: string;
  /** Numbers stand at the end of their cells, and are first sorted from the highest down. */
  readonly type: 'text' | 'number';
  /** How much room it wants, against the others. */
  readonly weight: number;
}

/** One row of a table. */
export interface Row {
  /** Unique in its table, and the same from one table to the next. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** The heading that it stands under while the table is in its own order: a year. */
  readonly heading?: string;
}

/** What a cell names; without a kind, nothing is said of what it is. */
export type CellLink = Pick<EntityLink, 'id' | 'name'> & Partial<EntityLink>;

/** One cell: links, or words, or both, the words last. */
export interface Cell {
  readonly text: string;
  readonly links?: readonly CellLink[];
  /** What it is sorted by, where that is not what it says; those without anything come last. */
  readonly order?: number;
  /** An Admiralty grade, and what it means. */
  readonly grade?: { readonly grade: string; readonly words: string };
}

/** What a cell says, as plain text. */
export function cellWords({ text, links = [], grade }: Cell): string {
  return [links.map(({ name }) => name).join(', '), text, grade?.grade ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** A cell of words. */
export const words = (text: string | undefined): Cell => ({ text: text ?? '' });

/** A cell with a number. */
export const number = (value: number): Cell => ({ text: String(value), order: value });

/** A cell that names things. */
export const names = (...links: readonly CellLink[]): Cell => ({ text: '', links });

/** A column of words. */
export const textColumn = (label: string, weight = 2): Column => ({ label, type: 'text', weight });

/** A column of numbers. */
export const numberColumn = (label: string): Column => ({ label, type: 'number', weight: 1 });
