import type { EntityLink, EventLine } from '../lines';
import { typeText } from '../links';
import type { Scene, SceneEvent } from './scene';

/** The links of a scene's nodes and events, by id. */
export function linksOf(scene: Scene): ReadonlyMap<string, EntityLink> {
  return new Map([...scene.nodes, ...scene.events].map(({ link }) => [link.id, link]));
}

/** The events of a scene as lines of a list, in their order. */
export function eventLines(scene: Scene): readonly EventLine[] {
  const byId = linksOf(scene);
  return scene.events.map((event) => lineOf(event, byId));
}

function lineOf(event: SceneEvent, byId: ReadonlyMap<string, EntityLink>): EventLine {
  const { link, date, dateText, summary, sources = [] } = event;
  const links = (...ids: readonly string[]): readonly EntityLink[] =>
    [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  return {
    link,
    date,
    dateText,
    typeText: typeText(event),
    actors: links(...event.actor, ...event.recipient, ...event.present),
    places: links(...event.place),
    about: links(...event.about),
    ...(summary !== undefined && { summary }),
    sources: sources.length,
  };
}
