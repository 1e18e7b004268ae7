import { dateInProse } from './dateInProse';
import { compareDates } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { Edtf, Event } from '../dossier/model';
import type { LineMention } from '../mentions/documentMentions';
import { descriptionOf } from '../views/descriptionOf';
import { documentParts } from './documentParts';
import type { Piece } from './piece';
import { inEnglish } from '../spoken';

/** The events that a document is about. */
export interface DocumentEvents {
  /** Those that it names, in order of date. */
  readonly named: readonly Event[];
  /** Others that at least two of the actors and projects it names had a part in, in order of date. */
  readonly related: readonly Event[];
}

/** Finds the events of a document by what it names. */
export function documentEvents(mentions: readonly LineMention[], library: Library): DocumentEvents {
  const named = new Map<string, Event>();
  const parts = new Map<Event, Set<string>>();
  const met = new Set(mentions.flatMap(({ entity }) => entity ?? []));
  for (const id of met) {
    const entity = library.get(id);
    if (entity?.kind === 'event') named.set(id, entity);
    if (!entity || entity.kind === 'event' || entity.kind === 'place') continue;
    for (const event of library.eventsOf(id)) {
      const had = parts.get(event);
      if (had) had.add(id);
      else parts.set(event, new Set([id]));
    }
  }
  const related = [...parts].flatMap(([event, ids]) =>
    ids.size > 1 && !named.has(event.id) ? [event] : [],
  );
  return { named: inOrder([...named.values()]), related: inOrder(related) };
}

const inOrder = (events: readonly Event[]): readonly Event[] =>
  events.toSorted((a, b) => compareDates(a.date, b.date));

/** Events as a table of dates, or a list where the language has no short table; each with its sources. */
export function chronologyPieces(
  events: readonly Event[],
  languageId: string,
  library: Library,
): readonly Piece[] {
  const rows = inOrder(events).map((event) => {
    const cite = event.source
      .flatMap((id) => library.source(id) ?? [])
      .slice(0, 2)
      .map((source) => ({ source }));
    return [[dateInProse(event.date)], [event.name, ...(cite.length > 0 ? [{ cite }] : [])]];
  });
  return documentParts(languageId).table(['Date', 'Event'], rows);
}

/** The actors that a document names, in the order in which it does, with what they are at its date. */
export function actorPieces(
  mentions: readonly LineMention[],
  asof: Edtf,
  languageId: string,
  library: Library,
): readonly Piece[] {
  const actors = [...new Set(mentions.flatMap(({ entity }) => entity ?? []))].flatMap((id) => {
    const entity = library.get(id);
    const isActor =
      entity?.kind === 'person' || entity?.kind === 'state' || entity?.kind === 'organisation';
    return isActor ? [entity] : [];
  });
  if (actors.length === 0) return [];
  return documentParts(languageId).table(
    ['Actor', `As of ${dateInProse(asof)}`],
    actors.map((actor) => [[actor.name], [inEnglish(() => descriptionOf(actor, library, asof))]]),
  );
}
