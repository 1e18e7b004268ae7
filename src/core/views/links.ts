import type { Library } from '../dossier/library';
import type { Entity, Event, Source } from '../dossier/model';
import { dateText } from '../dossier/dateText';
import type { EntityLink, EventLine, SourceLine } from './lines';
import { codeText } from '../spoken';

/** An entity as other things point to it. */
export function linkTo(entity: Entity): EntityLink {
  const form = 'form' in entity ? entity.form : undefined;
  return {
    id: entity.id,
    kind: entity.kind,
    ...(form !== undefined && { form }),
    name: entity.name,
  };
}

/** Links to ids that are loaded; the others are left out, and a problem tells of them at their place. */
export function linksTo(ids: readonly string[], library: Library): readonly EntityLink[] {
  return ids.flatMap((id) => {
    const entity = library.get(id);
    return entity ? [linkTo(entity)] : [];
  });
}

/** The PLOVER type and mode of an event in words: `consult · visit`. */
export const typeText = ({
  type,
  mode,
}: {
  readonly type?: string;
  readonly mode?: string;
}): string =>
  [type, mode]
    .filter((code) => code !== undefined)
    .map(codeText)
    .join(' · ');

/** One event on one line. */
export function eventLine(event: Event, library: Library): EventLine {
  return {
    link: linkTo(event),
    date: event.date,
    dateText: dateText(event.date),
    typeText: typeText(event),
    actors: linksTo([...new Set([...event.actor, ...event.recipient, ...event.present])], library),
    places: linksTo(event.place, library),
    about: linksTo(event.about, library),
    ...(event.summary !== undefined && { summary: event.summary }),
    sources: event.source.length,
  };
}

/** One source on one line. */
function sourceLine(source: Source): SourceLine {
  const address = source.url ?? source.archived;
  return {
    link: linkTo(source),
    container: source.container ?? source.publisher ?? '',
    dateText: source.issued === undefined ? '' : dateText(source.issued),
    ...(source.reliability && { reliability: source.reliability }),
    ...(address !== undefined && { url: address }),
  };
}

/** The sources behind ids; ids that are no loaded source are left out. */
export function sourceLines(ids: readonly string[], library: Library): readonly SourceLine[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = library.source(id);
    return source ? [sourceLine(source)] : [];
  });
}
