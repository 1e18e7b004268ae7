import type { Scene } from '../scene/scene';
import type { EntityClaims } from '../scene/sceneFacts';
import { actorTable } from './actorTable';
import { eventTable } from './eventTable';
import { figureTable } from './figureTable';
import { officeTable } from './officeTable';
import { placeTable } from './placeTable';
import { projectTable } from './projectTable';
import type { Table } from './table';
import { tieTable } from './tieTable';
import { toSay } from '../../spoken';

/** The tables of a scene, in their order, by what they are called. */
export const tableTitles = {
  events: toSay('Events'),
  actors: toSay('Actors'),
  projects: toSay('Projects'),
  places: toSay('Places'),
  offices: toSay('Offices'),
  figures: toSay('Figures and claims'),
  ties: toSay('Ties'),
} as const;

/** One of the tables of a scene. */
export type TableId = keyof typeof tableTitles;

/** What stands in one table of a scene. */
export function sceneTable(id: TableId, scene: Scene, claims: readonly EntityClaims[]): Table {
  switch (id) {
    case 'events':
      return eventTable(scene);
    case 'actors':
      return actorTable(scene);
    case 'projects':
      return projectTable(scene, claims);
    case 'places':
      return placeTable(scene);
    case 'offices':
      return officeTable(scene);
    case 'figures':
      return figureTable(claims);
    case 'ties':
      return tieTable(scene);
  }
}
