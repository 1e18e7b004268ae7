import type { Library } from '../dossier/library';
import type { Entity } from '../dossier/model';
import { told, type Exporter } from './exported';
import { organisationLines, personLines, stateLine } from './ftmActors';
import { claimNotes } from './ftmClaims';
import type { FtmEntity } from './ftmEntity';
import { eventLine, placeLine, projectLines, sourceLine } from './ftmThings';
import { toSay } from '../spoken';

/**
 * The library as FollowTheMoney entities, one JSON object a line: people, public bodies, companies,
 * positions and who held them, memberships, events, projects, places as addresses, sources as
 * documents, claims as notes. What its dates cannot say stands in `notes` as EDTF.
 */
export const exportFtm: Exporter = function* (library) {
  for (const entity of library.entities) {
    for (const line of linesOf(entity, library)) yield `${JSON.stringify(line)}\n`;
    for (const line of claimNotes(entity, library)) yield `${JSON.stringify(line)}\n`;
  }
  return told(
    library.ofKind('project').filter(({ route }) => route.length > 0).length,
    toSay(
      '{0} project has a route: it is in the GeoJSON.|{0} projects have routes: they are in the GeoJSON.',
    ),
  );
};

function linesOf(entity: Entity, library: Library): readonly FtmEntity[] {
  switch (entity.kind) {
    case 'person':
      return personLines(entity, library);
    case 'state':
      return [stateLine(entity, library)];
    case 'organisation':
      return organisationLines(entity, library);
    case 'place':
      return [placeLine(entity, library)];
    case 'project':
      return projectLines(entity, library);
    case 'event':
      return [eventLine(entity, library)];
    case 'source':
      return [sourceLine(entity)];
  }
}
