import { compareDates, dateSpan } from '../../dossier/dates';
import { dateText } from '../../dossier/dateText';
import { figuresOf } from '../../dossier/figures';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity, Event } from '../../dossier/model';
import type { AsOf } from '../card/card';
import { descriptionOf } from '../descriptionOf';
import { linkTo } from '../links';
import { allNames } from '../names';
import { officeText } from '../officeText';
import { sourcesOf } from '../profile/profileOf';
import { bestReliability } from './reliability';
import type { Scene, SceneEvent, SceneNode, SceneOffice } from './scene';
import { routesOf } from './sceneRoutes';
import type { ScopeIds } from './scopeIds';
import { tiesOf } from './sceneTies';

/** What a scene is as of, and what day it is. */
export interface SceneDates {
  readonly asof: AsOf;
  readonly today: Edtf;
}

/** The scene of what is in scope. */
export function sceneOf(library: Library, scope: ScopeIds, { asof, today }: SceneDates): Scene {
  const entities = library.entities.filter(
    (entity) => entity.kind !== 'event' && entity.kind !== 'source' && scope.nodes.has(entity.id),
  );
  const within = (ids: readonly string[]): readonly string[] =>
    [...new Set(ids)].filter((id) => scope.nodes.has(id));
  return {
    nodes: entities.map((entity) => nodeOf(entity, library, asof.date)),
    events: library.events
      .filter(({ id }) => scope.events.has(id))
      .map((event) => eventOf(event, library, within)),
    offices: officesOf(entities, library, scope.nodes),
    ties: entities
      .flatMap(tiesOf)
      .filter(({ from, to }) => scope.nodes.has(from) && scope.nodes.has(to)),
    asof,
    today,
  };
}

function nodeOf(entity: Entity, library: Library, asof: Edtf): SceneNode {
  const text = descriptionOf(entity, library, asof);
  return {
    ...common(entity, library),
    ...(text !== '' && { text }),
    disputed: figuresOf(entity.claims).some(({ disputed }) => disputed),
    ...(entity.kind === 'place' && entity.at && { at: entity.at }),
    ...('from' in entity && { from: entity.from }),
    ...('to' in entity && { to: entity.to }),
    routes: entity.kind === 'project' ? routesOf(entity, library) : [],
  };
}

function eventOf(
  event: Event,
  library: Library,
  within: (ids: readonly string[]) => readonly string[],
): SceneEvent {
  const { date, type, mode, summary, actor, recipient, present, place, about } = event;
  return {
    ...common(event, library),
    date,
    dateText: dateText(date),
    ...(type !== undefined && { type }),
    ...(mode !== undefined && { mode }),
    ...(summary !== undefined && { summary }),
    actor: within(actor),
    recipient: within(recipient),
    present: within(present),
    place: within(place),
    about: within(about),
  };
}

function common(
  entity: Entity,
  library: Library,
): Pick<SceneNode, 'link' | 'also' | 'sources' | 'reliability'> {
  const sources = sourcesOf(entity).filter((id) => library.source(id));
  const reliability = bestReliability(sources, library);
  return {
    link: linkTo(entity),
    also: allNames(entity).slice(1),
    ...(sources.length > 0 && { sources }),
    ...(reliability && { reliability }),
  };
}

function officesOf(
  entities: readonly Entity[],
  library: Library,
  nodes: ReadonlySet<string>,
): readonly SceneOffice[] {
  return entities
    .flatMap((entity) =>
      entity.kind === 'person'
        ? entity.offices.map((office) => {
            const { of, from, to, acting } = office;
            return {
              person: entity.id,
              text: officeText(office, library),
              ...(of !== undefined && nodes.has(of) && { of }),
              ...(from !== undefined && { from }),
              ...(to !== undefined && { to }),
              acting,
            };
          })
        : [],
    )
    .toSorted(byBeginning);
}

function byBeginning(a: SceneOffice, b: SceneOffice): number {
  const [x, y] = [begins(a), begins(b)];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  return compareDates(x, y);
}

const begins = ({ from }: SceneOffice): Edtf | undefined =>
  from !== undefined && Number.isFinite(dateSpan(from)?.first) ? from : undefined;
