import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { sortRows, type Sorting } from '../../core/views/tables/sortRows';
import type { Cell, Column, Row, Table } from '../../core/views/tables/table';
import { EntityNames, Grade } from '../parts/links';
import { VirtualTable, type RowPlace, type TableMemory } from './virtualTable';
import './dataTable.css';
import './dataTableNarrow.css';

const mostNames = 6;

interface DataTableProps {
  readonly label: string;
  /** What a row is called: `event`. */
  readonly countText: (count: number) => string;
  readonly table: Table;
  /** Undefined for the table's own order. */
  readonly sorting: Sorting | undefined;
  readonly onSorting: (sorting: Sorting | undefined) => void;
  readonly memory: TableMemory;
}

/** A table that is sorted by the headings of its columns; in its own order it has headings between. */
export function DataTable({
  label,
  countText,
  table,
  sorting,
  onSorting,
  memory,
}: DataTableProps): JSX.Element {
  const { columns } = table;
  const rows = useMemo(
    () => (sorting ? sortRows(table.rows, sorting) : table.rows),
    [table, sorting],
  );
  const renderRow = useMemo(
    () => (row: Row, place: RowPlace) => (
      <DataRow key={row.id} row={row} columns={columns} place={place} />
    ),
    [columns],
  );
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <VirtualTable
      label={label}
      class="data-table"
      rows={rows}
      keyOf={keyOf}
      headingOf={sorting ? undefined : headingOf}
      countText={countText}
      columns={columns.length}
      head={
        <tr role="row">
          {columns.map((column, index) => (
            <ColumnHead
              key={column.label}
              column={column}
              width={`${(column.weight / all) * 100}%`}
              sorting={sorting?.column === index ? sorting : undefined}
              onSort={() => {
                onSorting(sortingAfter(sorting, index, column));
              }}
            />
          ))}
        </tr>
      }
      renderRow={renderRow}
      memory={memory}
    />
  );
}

const keyOf = ({ id }: Row): string => id;
const headingOf = ({ heading }: Row): string | undefined => heading;

/** One way, the other way, and back to the table's own order; numbers begin with the highest. */
function sortingAfter(
  now: Sorting | undefined,
  column: number,
  { type }: Column,
): Sorting | undefined {
  const first = type === 'number';
  if (now?.column !== column) return { column, descending: first };
  return now.descending === first ? { column, descending: !first } : undefined;
}

interface ColumnHeadProps {
  readonly column: Column;
  readonly width: string;
  /** Undefined where the table is not sorted by it. */
  readonly sorting: Sorting | undefined;
  readonly onSort: () => void;
}

function ColumnHead({ column, width, sorting, onSort }: ColumnHeadProps): JSX.Element {
  return (
    <th
      role="columnheader"
      scope="col"
      class={column.type}
      style={{ '--share': width }}
      aria-sort={sorting ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" onClick={onSort}>
        {column.label}
        <span class="order" aria-hidden="true">
          {sorting ? (sorting.descending ? '▾' : '▴') : ''}
        </span>
      </button>
    </th>
  );
}

interface DataRowProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly place: RowPlace;
}

function DataRow({ row, columns, place }: DataRowProps): JSX.Element {
  const { index, line, isStop } = place;
  // What a row is about is the first thing that it names; there the arrows stop.
  const header = row.cells.findIndex(({ links }) => links && links.length > 0);
  return (
    <tr role="row" aria-rowindex={line} data-row={index}>
      {row.cells.map((cell, at) => (
        <DataCell
          key={at}
          cell={cell}
          column={columns[at]}
          tabIndex={isStop ? 0 : -1}
          isHeader={at === header}
          isStop={isStop && at === header}
        />
      ))}
    </tr>
  );
}

interface DataCellProps {
  readonly cell: Cell;
  readonly column: Column | undefined;
  readonly tabIndex: 0 | -1;
  readonly isHeader: boolean;
  readonly isStop: boolean;
}

function DataCell({ cell, column, tabIndex, isHeader, isStop }: DataCellProps): JSX.Element {
  const { text, links = [], grade } = cell;
  const isEmpty = text === '' && links.length === 0 && !grade;
  const className = `${column?.type ?? ''} ${isEmpty ? 'none' : ''}`;
  const content = (
    <>
      {/* Where there is no room for columns, each cell says what it is. */}
      <span class="narrow quiet" aria-hidden="true">
        {column?.label}{' '}
      </span>
      <EntityNames links={links} tabIndex={tabIndex} most={mostNames} stop={isStop} />
      {links.length > 0 && text !== '' && ' '}
      {text !== '' && <bdi>{text}</bdi>}
      {grade && <Grade grade={grade.grade} words={grade.words} />}
    </>
  );
  return isHeader ? (
    <th role="rowheader" scope="row" class={className}>
      {content}
    </th>
  ) : (
    <td role="cell" class={className}>
      {content}
    </td>
  );
}
