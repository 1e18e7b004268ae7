import { dateText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity } from '../../dossier/model';
import { belongingTo } from './belongingTo';
import { eventStory } from './eventStory';
import { factsOf } from './facts';
import { figureLines, statementsOf } from '../figureLines';
import { kindText } from '../kindText';
import { eventLine, linkTo, sourceLines } from '../links';
import { nameLines } from '../names';
import { officesIn, officesOf } from './officeLines';
import { officeAt } from '../officeText';
import type { Profile } from './profile';
import { routesThrough } from './routesThrough';
import { standingOn } from './standingOn';
import { sharedEvents } from '../scene/sharedEvents';
import { t } from '../../spoken';

/** Everything that the library says of one entity; the office at its head is that of `asof`. */
export function profileOf(entity: Entity, library: Library, asof: Edtf): Profile {
  return {
    link: linkTo(entity),
    kindText: headText(entity, library, asof),
    ...(entity.summary !== undefined && { summary: entity.summary }),
    names: nameLines(entity),
    asof,
    asofText: dateText(asof),
    offices: entity.kind === 'person' ? officesOf(entity, library) : officesIn(entity, library),
    ...(entity.kind === 'event' && { story: eventStory(entity, library) }),
    standing: entity.kind === 'source' ? standingOn(entity.id, library) : [],
    routes: routesThrough(entity, library),
    belonging: belongingTo(entity.id, library),
    facts: factsOf(entity, library),
    figures: figureLines(entity.claims, library),
    statements: statementsOf(entity.claims, library),
    // Those that name an event stand in its story.
    events:
      entity.kind === 'event'
        ? []
        : library.eventsOf(entity.id).map((event) => eventLine(event, library)),
    projects: library.projectsOf(entity.id).map(linkTo),
    ties: sharedEvents(entity, library),
    sources: sourceLines(sourcesOf(entity), library),
    notes: entity.notes,
    files: entity.origins.map((origin) => origin.file),
  };
}

/** What an entity is in a line: a person by the office at a date, an event by its own. */
function headText(entity: Entity, library: Library, asof: Edtf): string {
  if (entity.kind === 'event') return `${kindText(entity)} · ${dateText(entity.date)}`;
  const office = entity.kind === 'person' ? officeAt(entity, asof, library) : undefined;
  return office === undefined ? kindText(entity) : `${office} · ${t('as of {0}', dateText(asof))}`;
}

/** The ids of every source that anything about an entity stands on, without repetition. */
export function sourcesOf(entity: Entity): readonly string[] {
  return [
    ...new Set([
      ...entity.source,
      ...(entity.kind === 'person' ? entity.offices.flatMap((office) => office.source) : []),
      ...entity.claims.flatMap((claim) => claim.source),
    ]),
  ];
}
