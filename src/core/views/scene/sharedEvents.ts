import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';

/** Somebody or something that an entity shares events with. */
export interface SharedEvents {
  readonly link: EntityLink;
  /** The ids of the events that they share, in order of date. */
  readonly events: readonly string[];
}

/**
 * The actors and projects that an entity shares events with, those of most events first. An event
 * takes place among those who take part and what it is about; for a place, it is they who met there.
 */
export function sharedEvents(entity: Entity, library: Library): readonly SharedEvents[] {
  if (entity.kind === 'event' || entity.kind === 'source') return [];
  const shared = new Map<string, string[]>();
  for (const { id, actor, recipient, present, about } of library.eventsOf(entity.id)) {
    for (const other of new Set([...actor, ...recipient, ...present, ...about])) {
      if (other === entity.id) continue;
      const events = shared.get(other);
      if (events) events.push(id);
      else shared.set(other, [id]);
    }
  }
  return [...shared]
    .flatMap(([id, events]) => {
      const other = library.get(id);
      return other && isTied(other) ? [{ link: linkTo(other), events }] : [];
    })
    .toSorted((a, b) => b.events.length - a.events.length);
}

const isTied = ({ kind }: Entity): boolean =>
  kind === 'person' || kind === 'state' || kind === 'organisation' || kind === 'project';
