import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EventLine } from '../core/views/lines';
import { EventRow } from './eventRow';
import { groupEvents, type EventGroup } from './eventGroups';
import { counted } from './labels';
import { useNear } from './near';
import { rowAfter } from './rowKeys';
import './eventTable.css';

const columns = ['Date', 'Event', 'Who', 'Where', 'About', 'Sources'] as const;
const longestGroup = 100;
/** Rows that are drawn at once; the others as they come near. */
const eagerRows = 40;
/** A guess at the height of a row that was never drawn, in rem. */
const rowHeight = 4;

interface EventTableProps {
  readonly events: readonly EventLine[];
  /** Where to keep the row that the keyboard is at, for when the table comes back. */
  readonly row?: RefObject<number>;
}

/** Events in order of date, grouped by year; only what is near the window is drawn. */
export function EventTable({ events, row }: EventTableProps): JSX.Element {
  const groups = useMemo(() => groupEvents(events, longestGroup), [events]);
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState(row?.current ?? 0);
  const moved = useRef(false);
  const current = Math.min(stop, events.length - 1);

  useLayoutEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
    moved.current = false;
    if (row) row.current = current;
  }, [current, row]);

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
        />
      ))}
    </table>
  );
}

interface GroupProps {
  readonly group: EventGroup;
  readonly eager: boolean;
  readonly current: number;
}

function Group({ group, eager, current }: GroupProps): JSX.Element {
  const { events, start, row, heading, size } = group;
  const body = useRef<HTMLTableSectionElement>(null);
  const { near, height } = useNear(body, eager);
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
