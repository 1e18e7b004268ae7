import type { JSX } from 'preact';
import type { EventLine } from '../../core/views/lines';
import { yearHeading } from '../../core/views/yearHeading';
import { EventRow } from './eventRow';
import { Headings } from './headings';
import { VirtualTable, type RowPlace } from './virtualTable';
import './eventTable.css';
import './eventTableNarrow.css';
import { plural, t, toSay } from '../../core/spoken';

const columns = [
  toSay('Date'),
  toSay('Event'),
  toSay('Who'),
  toSay('Where'),
  toSay('About'),
  toSay('Sources'),
] as const;

/** Events in order of date, grouped by year, as a chronology to read. */
export function EventTable({ events }: { events: readonly EventLine[] }): JSX.Element {
  return (
    <VirtualTable
      label={t('Events in order of date')}
      class="event-table"
      rows={events}
      keyOf={keyOf}
      headingOf={headingOf}
      countText={countText}
      columns={columns.length}
      head={<Headings columns={columns} />}
      renderRow={renderRow}
    />
  );
}

const keyOf = ({ link }: EventLine): string => link.id;
const headingOf = ({ date }: EventLine): string => yearHeading(date);
const renderRow = (event: EventLine, place: RowPlace): JSX.Element => (
  <EventRow key={event.link.id} event={event} place={place} />
);

const countText = (count: number): string => plural(count, '{0} event|{0} events');
