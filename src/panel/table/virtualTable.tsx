import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useNear } from './near';
import { groupRows, type RowGroup } from './rowGroups';
import { rowAfter } from './rowKeys';
import './virtualTable.css';

const longestGroup = 100;
/** Rows that are drawn at once; the others as they come near. */
const eagerRows = 40;
/** A guess at the height of a row that was never drawn, in rem. */
const rowHeight = 4;

interface VirtualTableProps<R> {
  readonly label: string;
  readonly class: string;
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** What a row stands under; none where absent. */
  readonly headingOf?: ((row: R) => string | undefined) | undefined;
  /** What one row under a heading is called: `event`. */
  readonly countText: (count: number) => string;
  readonly columns: number;
  /** The row of the column headings. */
  readonly head: JSX.Element;
  readonly renderRow: (row: R, at: RowPlace) => JSX.Element;
  /** What an earlier table of the same rows has left for the next. */
  readonly memory?: TableMemory | undefined;
}

/** Where a row stands. */
export interface RowPlace {
  /** Among the rows, from 0. */
  readonly index: number;
  /** Among all lines of the table, from 1. */
  readonly line: number;
  /** True for the one row that Tab goes to; arrows go to the others. */
  readonly isStop: boolean;
}

/** What outlives a table while the reader is elsewhere. */
export interface TableMemory {
  /** The row that the keyboard is at, from 0. */
  row: number;
  /** How high the rows of groups were in CSS pixels, by the key of their first row. */
  readonly heights: Map<string, number>;
}

/** The memory of a table that nobody has read yet. */
export const noMemory = (): TableMemory => ({ row: 0, heights: new Map() });

/**
 * A table of any length: only what is near the window is drawn. Arrows go from row to row. A row is a
 * `tr` with its index in `data-row`, and has one element with `data-stop` while it is the one to stop at.
 */
export function VirtualTable<R>(props: VirtualTableProps<R>): JSX.Element {
  const { label, rows, headingOf, head, memory } = props;
  const kept = useMemo(() => memory ?? noMemory(), [memory]);
  const groups = useMemo(() => groupRows(rows, longestGroup, headingOf), [rows, headingOf]);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState(kept.row);
  const moved = useRef(false);
  const current = Math.min(stop, rows.length - 1);

  useLayoutEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
    moved.current = false;
    kept.row = current;
  }, [current, kept]);

  return (
    <table
      ref={table}
      role="table"
      class={`virtual ${props.class}`}
      aria-label={label}
      aria-rowcount={lineCount(groups)}
      onKeyDown={(event) => {
        // The headings of columns have keys of their own.
        if (event.target instanceof Element && event.target.closest('thead')) return;
        const next = rowAfter(event, current, rows.length);
        if (next === undefined) return;
        event.preventDefault();
        moved.current = true;
        setStop(next);
      }}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest('tr')?.dataset['row'] : undefined;
        if (row !== undefined) setStop(Number(row));
      }}
    >
      <thead role="rowgroup">{head}</thead>
      {groups.map((group) => (
        <Group
          key={keyOfGroup(group, props.keyOf)}
          table={props}
          group={group}
          current={current}
          heights={kept.heights}
        />
      ))}
    </table>
  );
}

interface GroupProps<R> {
  readonly table: VirtualTableProps<R>;
  readonly group: RowGroup<R>;
  readonly current: number;
  readonly heights: Map<string, number>;
}

function Group<R>({ table, group, current, heights }: GroupProps<R>): JSX.Element {
  const { keyOf, renderRow, countText, columns } = table;
  const { rows, start, line, heading, size } = group;
  const body = useRef<HTMLTableSectionElement>(null);
  const key = keyOfGroup(group, keyOf);
  const note = useCallback(
    (drawn: HTMLElement) => {
      const head = drawn.querySelector('.heading')?.getBoundingClientRect().height ?? 0;
      const height = drawn.getBoundingClientRect().height - head;
      if (height > 0) heights.set(key, height);
    },
    [heights, key],
  );
  const near = useNear(body, start < eagerRows, note);
  const height = heights.get(key);
  const own = current >= start && current < start + rows.length ? current : undefined;
  const drawn = useMemo(() => {
    const first = line + (heading === undefined ? 0 : 1);
    return rows.map((row, index) =>
      renderRow(row, {
        index: start + index,
        line: first + index,
        isStop: start + index === own,
      }),
    );
  }, [group, own, renderRow]);
  return (
    <tbody ref={body} role="rowgroup">
      {heading !== undefined && (
        <Heading line={line} columns={columns}>
          <h2>{heading}</h2> {size > 1 && <span class="quiet">{countText(size)}</span>}
        </Heading>
      )}
      {near || own !== undefined ? (
        drawn
      ) : (
        <tr aria-hidden="true" class="spare">
          <td
            colSpan={columns}
            style={{ height: height ? `${height}px` : `${rows.length * rowHeight}rem` }}
          />
        </tr>
      )}
    </tbody>
  );
}

interface HeadingProps {
  readonly line: number;
  readonly columns: number;
  readonly children: ComponentChildren;
}

function Heading({ line, columns, children }: HeadingProps): JSX.Element {
  return (
    <tr role="row" class="heading" aria-rowindex={line}>
      <th role="rowheader" scope="rowgroup" colSpan={columns}>
        {children}
      </th>
    </tr>
  );
}

function keyOfGroup<R>({ rows: [first] }: RowGroup<R>, keyOf: (row: R) => string): string {
  return first === undefined ? '' : keyOf(first);
}

function lineCount<R>(groups: readonly RowGroup<R>[]): number {
  const last = groups.at(-1);
  return last ? last.line + last.rows.length - (last.heading === undefined ? 1 : 0) : 1;
}
