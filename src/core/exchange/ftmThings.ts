import type { Library } from '../dossier/library';
import type { Event, Place, Project, Source } from '../dossier/model';
import { ftmDate, ftmEntity, ftmInterval, type FtmEntity } from './ftmEntity';
import { codes, thing } from './ftmThing';

/** A place, as an address. */
export function placeLine(place: Place, library: Library): FtmEntity {
  const [longitude, latitude] = place.at ?? [];
  return ftmEntity(place.id, 'Address', {
    ...thing(place, library, []),
    full: place.name,
    longitude: longitude === undefined ? undefined : String(longitude),
    latitude: latitude === undefined ? undefined : String(latitude),
    country: codes(place.of, library),
  });
}

/** A project with its parties. */
export function projectLines(project: Project, library: Library): readonly FtmEntity[] {
  const [start, end] = [ftmDate('startDate', project.from), ftmDate('endDate', project.to)];
  const form = project.form === undefined ? undefined : `kind: ${project.form}`;
  return [
    ftmEntity(project.id, 'Project', {
      ...thing(project, library, [form, start.note, end.note]),
      status: project.status,
      startDate: start.date,
      endDate: end.date,
    }),
    ...project.parties
      .filter((id) => library.get(id))
      .map((participant, index) =>
        ftmEntity(`${project.id}#party-${index + 1}`, 'ProjectParticipant', {
          project: project.id,
          participant,
          role: 'party',
        }),
      ),
  ];
}

/** An event; who acted, received and was present stands in its notes. */
export function eventLine(event: Event, library: Library): FtmEntity {
  const { notes: dateNote, ...dates } = ftmInterval(event.date);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => library.get(id)?.name ?? id).join('; ');
  const told = Object.entries({
    type: [event.type, event.mode].filter(Boolean).join(' '),
    context: event.context.join('; '),
    actor: names(event.actor),
    recipient: names(event.recipient),
    present: names(event.present),
    about: names(event.about),
    'part of': event.partOf === undefined ? '' : names([event.partOf]),
  }).flatMap(([role, text]) => (text === '' ? [] : [`${role}: ${text}`]));
  const involved = [...event.actor, ...event.recipient, ...event.present];
  return ftmEntity(event.id, 'Event', {
    ...thing(event, library, [...[dateNote].flat(), ...told]),
    ...dates,
    involved: involved.filter((id) => library.get(id)),
    location: event.place.map((id) => library.get(id)?.name ?? id),
    addressEntity: event.place.filter((id) => library.get(id)?.kind === 'place'),
  });
}

/** A source, as a document. */
export function sourceLine(source: Source): FtmEntity {
  const issued = ftmDate('publishedAt', source.issued);
  return ftmEntity(source.id, source.form?.startsWith('article') ? 'Article' : 'Document', {
    // FollowTheMoney's documents are files: the id stands in for a file's name.
    fileName: source.id,
    title: source.name,
    name: source.name,
    author: source.author.map(
      ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
    ),
    publisher: [source.container, source.publisher],
    publishedAt: issued.date,
    sourceUrl: source.url,
    notes: [
      ...source.notes,
      issued.note,
      source.reliability && `reliability: ${source.reliability}`,
      source.archived && `archived: ${source.archived}`,
    ],
    keywords: source.tags,
  });
}
