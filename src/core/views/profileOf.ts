import { dateText, spellText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Edtf, Entity } from '../dossier/model';
import { factsOf } from './facts';
import { figureLines, statementsOf } from './figureLines';
import { kindText } from './kindText';
import { eventLine, linkTo, sourceLines } from './links';
import { nameLines } from './names';
import { officeAt, officeText } from './officeText';
import type { Profile } from './profile';

/** Everything that the library says of one entity; the office at its head is that of `asof`. */
export function profileOf(entity: Entity, library: Library, asof: Edtf): Profile {
  return {
    link: linkTo(entity),
    kindText: headText(entity, library, asof),
    ...(entity.summary !== undefined && { summary: entity.summary }),
    names: nameLines(entity),
    offices:
      entity.kind === 'person'
        ? entity.offices.map((office) => ({
            text: officeText(office, library),
            spellText: spellText(office.from, office.to),
            acting: office.acting,
          }))
        : [],
    facts: factsOf(entity, library),
    figures: figureLines(entity.claims, library),
    statements: statementsOf(entity.claims, library),
    events: library.eventsOf(entity.id).map((event) => eventLine(event, library)),
    projects: library.projectsOf(entity.id).map(linkTo),
    sources: sourceLines(sourcesOf(entity), library),
    notes: entity.notes,
    files: entity.origins.map((origin) => origin.file),
  };
}

/** What an entity is in a line; a person by the office at a date. */
function headText(entity: Entity, library: Library, asof: Edtf): string {
  const office = entity.kind === 'person' ? officeAt(entity, asof, library) : undefined;
  return office === undefined ? kindText(entity) : `${office} · as of ${dateText(asof)}`;
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
