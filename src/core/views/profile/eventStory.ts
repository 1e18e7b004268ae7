import { dateText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import type { Edtf, Event } from '../../dossier/model';
import type { EntityLink, EventLine } from '../lines';
import { eventLine, linksTo } from '../links';
import { officeAt } from '../officeText';
import { roleWords } from './roleWords';

/** An event among its people and its neighbours in time. */
export interface EventStory {
  /** Its date in words. */
  readonly dateText: string;
  /** Those who took part, by role, each with the office held on the day; roles without anybody are left out. */
  readonly roles: readonly {
    readonly label: string;
    readonly people: readonly Participant[];
  }[];
  readonly places: readonly EntityLink[];
  readonly about: readonly EntityLink[];
  /** The event that this one is a part of. */
  readonly partOf?: EventLine;
  readonly parts: readonly EventLine[];
  /** Later events that concern this one. */
  readonly concerning: readonly EventLine[];
  /** The last events before it among the same parties, in order of date. */
  readonly before: readonly EventLine[];
  /** The first events after it among the same parties, in order of date. */
  readonly after: readonly EventLine[];
}

/** One who took part, and as what. */
export interface Participant {
  readonly link: EntityLink;
  readonly office?: string;
}

const mostNeighbours = 4;

/** Who took part in an event as what, what it belongs to, and what came before and after. */
export function eventStory(event: Event, library: Library): EventStory {
  const line = (other: Event): EventLine => eventLine(other, library);
  const words = roleWords(event);
  const named = library.eventsOf(event.id).filter(({ id }) => id !== event.id);
  const parts = named.filter(({ partOf }) => partOf === event.id);
  const whole = event.partOf === undefined ? undefined : library.get(event.partOf);
  const kin = new Set([event, ...parts, ...(whole ? [whole] : [])].map(({ id }) => id));
  const { before, after } = neighbours(event, library, kin);
  return {
    dateText: dateText(event.date),
    roles: (['actor', 'recipient', 'present'] as const).flatMap((role) => {
      const people = participants(event[role], event.date, library);
      return people.length === 0 ? [] : [{ label: words[role], people }];
    }),
    places: linksTo(event.place, library),
    about: linksTo(event.about, library),
    ...(whole?.kind === 'event' && { partOf: line(whole) }),
    parts: parts.map(line),
    concerning: named.filter(({ partOf }) => partOf !== event.id).map(line),
    before: before.map(line),
    after: after.map(line),
  };
}

const participants = (
  ids: readonly string[],
  date: Edtf,
  library: Library,
): readonly Participant[] =>
  linksTo([...new Set(ids)], library).map((link) => {
    const entity = library.get(link.id);
    const office = entity?.kind === 'person' ? officeAt(entity, date, library) : undefined;
    return { link, ...(office !== undefined && { office }) };
  });

/** The nearest events in which two of the same parties meet, or the one where there is only one. */
function neighbours(
  event: Event,
  library: Library,
  kin: ReadonlySet<string>,
): { readonly before: readonly Event[]; readonly after: readonly Event[] } {
  const parties = new Set(partiesOf(event));
  const shared = new Map<Event, number>();
  for (const party of parties) {
    for (const other of library.eventsOf(party)) {
      if (!kin.has(other.id) && partiesOf(other).includes(party))
        shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const wanted = Math.min(2, parties.size);
  const among = new Set([...shared].flatMap(([other, count]) => (count >= wanted ? [other] : [])));
  const at = library.events.indexOf(event);
  return {
    before: library.events
      .slice(0, at)
      .filter((other) => among.has(other))
      .slice(-mostNeighbours),
    after: library.events
      .slice(at + 1)
      .filter((other) => among.has(other))
      .slice(0, mostNeighbours),
  };
}

const partiesOf = ({ actor, recipient, present }: Event): readonly string[] => [
  ...new Set([...actor, ...recipient, ...present]),
];
