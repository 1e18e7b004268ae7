import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EventLine } from '../core/views/lines';
import { EventRow } from './eventRow';
import { groupEvents, type EventGroup } from './eventGroups';
import { counted } from './labels';
import { useNear } from './near';
import { rowAfter } from './rowKeys';
import './eventTable.css';
import './eventTableNarrow.css';

const columns = ['Date', 'Event', 'Who', 'Where', 'About', 'Sources'] as const;
const longestGroup = 100;
/** Rows that are drawn at once; the others as they come near. */
const eagerRows = 40;
/** A guess at the height of a row that was never drawn, in rem. */
const rowHeight = 4;

interface EventTableProps {
  readonly events: readonly EventLine[];
  /** What an earlier table of the same events has left for the next. */
  readonly memory?: TableMemory;
}

/** What outlives a table while the reader is elsewhere. */
export interface TableMemory {
  /** The row that the keyboard is at, from 0. */
  row: number;
  /** How high the rows of groups were in CSS pixels, by the id of their first event. */
  readonly heights: Map<string, number>;
}

/** The memory of a table that nobody has read yet. */
export const noMemory = (): TableMemory => ({ row: 0, heights: new Map() });

/** Events in order of date, grouped by year; only what is near the window is drawn. */
export function EventTable({ events, memory }: EventTableProps): JSX.Element {
  const kept = useMemo(() => memory ?? noMemory(), [memory]);
  const groups = useMemo(() => groupEvents(events, longestGroup), [events]);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState(kept.row);
  const moved = useRef(false);
  const current = Math.min(stop, events.length - 1);

  useLayoutEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
    moved.current = false;
    kept.row = current;
  }, [current, kept]);

  return (
    <table
      ref={table}
      role="table"
      class="event-table"
      aria-label="Events in order of date"
      aria-rowcount={rowCount(groups)}
      onKeyDown={(event) => {
        const next = rowAfter(event, current, events.length);
        if (next === undefined) return;
        event.preventDefault();
        moved.current = true;
        setStop(next);
      }}
      onFocusIn={({ target }) => {
        const row = target instanceof Element ? target.closest('tr')?.dataset['event'] : undefined;
        if (row !== undefined) setStop(Number(row));
      }}
    >
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group
          key={group.events[0]?.link.id}
          group={group}
          eager={group.start < eagerRows}
          current={current}
          heights={kept.heights}
        />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: EventGroup;
  readonly eager: boolean;
  readonly current: number;
  readonly heights: Map<string, number>;
}

function Group({ group, eager, current, heights }: GroupProps): JSX.Element {
  const { events, start, row, heading, size } = group;
  const body = useRef<HTMLTableSectionElement>(null);
  const key = events[0]?.link.id ?? '';
  const note = useCallback(
    (rows: HTMLElement) => {
      const head = rows.querySelector('.year')?.getBoundingClientRect().height ?? 0;
      const height = rows.getBoundingClientRect().height - head;
      if (height > 0) heights.set(key, height);
    },
    [heights, key],
  );
  const near = useNear(body, eager, note);
  const height = heights.get(key);
  const own = current >= start && current < start + events.length ? current : undefined;
  const rows = useMemo(() => {
    const first = row + (heading === undefined ? 0 : 1);
    return events.map((event, index) => (
      <EventRow
        key={event.link.id}
        event={event}
        index={start + index}
        rowIndex={first + index}
        stop={start + index === own}
      />
    ));
  }, [group, own]);
  return (
    <tbody ref={body} role="rowgroup">
      {heading !== undefined && (
        <tr role="row" class="year" aria-rowindex={row}>
          <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
            <h2>{heading}</h2> {size > 1 && <span class="quiet">{counted(size, 'event')}</span>}
          </th>
        </tr>
      )}
      {near || own !== undefined ? (
        rows
      ) : (
        <tr aria-hidden="true" class="spare">
          <td
            colSpan={columns.length}
            style={{ height: height ? `${height}px` : `${events.length * rowHeight}rem` }}
          />
        </tr>
      )}
    </tbody>
  );
}

function rowCount(groups: readonly EventGroup[]): number {
  const last = groups.at(-1);
  return last ? last.row + last.events.length - (last.heading === undefined ? 1 : 0) : 1;
}
