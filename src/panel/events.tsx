import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Summary } from '../core/views/summary';
import { EventTable, type TableMemory } from './eventTable';
import { counted, figure } from './labels';
import { SearchField } from './searchField';
import { indexEvents, isBlank, search } from './search';
import './events.css';

interface EventsProps {
  readonly summary: Summary;
  readonly filter: string;
  readonly memory: TableMemory;
  readonly onFilter: (text: string) => void;
}

/** Every event of the library in order of date, with a filter over all words of its lines. */
export function Events({ summary, filter, memory, onFilter }: EventsProps): JSX.Element {
  const { events, names } = summary;
  const filtered = !isBlank(filter);
  // Folding ten thousand lines takes a moment: not before somebody searches, and once.
  const index = useMemo(
    () => (filtered ? indexEvents(events, names) : []),
    [events, names, filtered],
  );
  const found = useMemo(() => (filtered ? search(index, filter) : events), [index, filter, events]);
  const table = useRef<HTMLDivElement>(null);
  return (
    <div class="events">
      <div class="tools">
        <h1 class="unseen">Events</h1>
        <SearchField
          label="Filter events"
          text={filter}
          onText={onFilter}
          onDown={() => table.current?.querySelector<HTMLElement>('[data-stop]')?.focus()}
        />
        <p class="quiet" role="status">
          {filtered
            ? `${figure(found.length)} of ${counted(events.length, 'event')}`
            : counted(events.length, 'event')}
        </p>
        <p class="quiet hint">↑ ↓ between events · Tab within one · Enter opens</p>
      </div>
      <div class="scroll" data-scroll ref={table}>
        {found.length > 0 ? (
          <EventTable events={found} memory={memory} />
        ) : (
          <div class="page empty">
            {events.length === 0 ? (
              <p>The dossiers that are loaded hold no events.</p>
            ) : (
              <NothingMatches filter={filter} onFilter={onFilter} />
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function NothingMatches({
  filter,
  onFilter,
}: Pick<EventsProps, 'filter' | 'onFilter'>): JSX.Element {
  return (
    <>
      <p>
        No event has all the words of “<bdi>{filter.trim()}</bdi>” in its line.
      </p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            onFilter('');
          }}
        >
          Clear the filter
        </button>
      </p>
    </>
  );
}
