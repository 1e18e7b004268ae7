import type { Kind } from '../../../src/core/dossier/model';
import type { EntityLink, EventLine } from '../../../src/core/views/lines';
import type { Scene, SceneEvent, SceneNode } from '../../../src/core/views/scene/scene';

/** A link to something whose id is its name in small letters. */
export function link(name: string, kind: Kind = 'person'): EntityLink {
  return { id: name.toLowerCase().replaceAll(' ', '-'), kind, name };
}

/** An event of a date, with whatever else a test is about. */
export function event(name: string, date: string, rest: Partial<EventLine> = {}): EventLine {
  return {
    link: link(name, 'event'),
    date,
    dateText: date,
    typeText: '',
    actors: [],
    places: [],
    about: [],
    sources: 0,
    ...rest,
  };
}

/** A node of a scene, with whatever else a test is about. */
export function node(
  name: string,
  kind: Kind = 'person',
  rest: Partial<SceneNode> = {},
): SceneNode {
  return { link: link(name, kind), also: [], disputed: false, routes: [], ...rest };
}

/** An event of a scene on a date, with whatever else a test is about. */
export function happening(name: string, date: string, rest: Partial<SceneEvent> = {}): SceneEvent {
  return {
    link: link(name, 'event'),
    also: [],
    date,
    dateText: date,
    actor: [],
    recipient: [],
    present: [],
    place: [],
    about: [],
    ...rest,
  };
}

/** A scene that holds nothing but what a test says. */
export function scene(rest: Partial<Scene> = {}): Scene {
  return {
    nodes: [],
    events: [],
    offices: [],
    ties: [],
    asof: { date: '2021-04-20', from: 'dossier' },
    today: '2026-01-01',
    ...rest,
  };
}
