import type { Library } from '../../dossier/library';
import type { Entity, Event } from '../../dossier/model';
import { tiesOf } from './sceneTies';

/** The ids of what is in scope: actors, projects and places, and the events that tie them. */
export interface ScopeIds {
  readonly nodes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** Everything that is loaded. */
export function libraryIds(library: Library): ScopeIds {
  return {
    nodes: new Set(library.entities.filter(isNode).map(({ id }) => id)),
    events: new Set(library.events.map(({ id }) => id)),
  };
}

/**
 * What a document is about: what it names (`named`), the events it names and what takes part in
 * those, and the events that two of the named share; all events of the only one where it names one.
 */
export function documentIds(library: Library, named: readonly string[]): ScopeIds {
  const entities = named.flatMap((id) => library.get(id) ?? []);
  const ownEvents = entities.filter((entity) => entity.kind === 'event');
  const nodes = new Set(entities.filter(isNode).map(({ id }) => id));
  const least = Math.min(2, nodes.size);
  const events = new Set(ownEvents.map(({ id }) => id));
  for (const event of eventsOfAll(nodes, library)) {
    const shared = new Set(participants(event).filter((id) => nodes.has(id)));
    if (shared.size >= least) events.add(event.id);
  }
  for (const event of ownEvents) {
    for (const id of participants(event)) if (isNode(library.get(id))) nodes.add(id);
  }
  return { nodes, events };
}

/** One entity with all that its events, its entry and the entries of others tie it to. */
export function neighbourIds(library: Library, id: string): ScopeIds {
  const entity = library.get(id);
  if (!entity) return { nodes: new Set(), events: new Set() };
  const own: readonly Entity[] =
    entity.kind === 'source'
      ? [...new Set(library.claimsFrom(id).map((backed) => backed.entity))]
      : [entity];
  const events = new Set<Event>(library.eventsOf(id));
  for (const each of own) if (each.kind === 'event') events.add(each);
  const near = new Set<string>(own.map((each) => each.id));
  for (const event of events) for (const other of participants(event)) near.add(other);
  for (const other of library.entities) {
    for (const { from, to } of tiesOf(other)) {
      if (from === id) near.add(to);
      else if (to === id) near.add(from);
    }
  }
  return {
    nodes: new Set([...near].filter((other) => isNode(library.get(other)))),
    events: new Set([...events].map((event) => event.id)),
  };
}

/** Everyone and everything that an event names, in its order, with repetitions. */
export const participants = (
  event: Pick<Event, 'actor' | 'recipient' | 'present' | 'place' | 'about'>,
): readonly string[] => [
  ...event.actor,
  ...event.recipient,
  ...event.present,
  ...event.place,
  ...event.about,
];

const isNode = (entity: Entity | undefined): boolean =>
  entity !== undefined && entity.kind !== 'event' && entity.kind !== 'source';

function eventsOfAll(ids: ReadonlySet<string>, library: Library): ReadonlySet<Event> {
  return new Set([...ids].flatMap((id) => library.eventsOf(id)));
}
