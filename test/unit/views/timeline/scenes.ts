import type { Edtf } from '../../../../src/core/dossier/model';
import type { Scene, SceneEvent, SceneOffice } from '../../../../src/core/views/scene/scene';
import { drawnDate } from '../../../../src/core/views/timeline/drawnDate';
import type { TimelineItem } from '../../../../src/core/views/timeline/timelineItem';

/** A scene of some events and offices, on which a day of 2021 looks. */
export function sceneOf(
  events: readonly SceneEvent[],
  offices: readonly SceneOffice[] = [],
  rest: Partial<Scene> = {},
): Scene {
  return {
    nodes: [],
    events,
    offices,
    ties: [],
    asof: { date: '2021-04-07', from: 'document' },
    today: '2026-01-01',
    ...rest,
  };
}

/** An event whose name is its id. */
export function event(id: string, date: Edtf, rest: Partial<SceneEvent> = {}): SceneEvent {
  return {
    link: { id, kind: 'event', name: id },
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

/** Something on a timeline; no date that cannot be drawn. */
export function item(
  id: string,
  date: Edtf,
  importance = 1,
  label = `What happened at ${id}`,
): TimelineItem {
  const drawn = drawnDate(date, 20_000);
  if (!drawn) throw new Error(`${date} cannot be drawn.`);
  return { id, label, dateText: date, date: drawn, importance, look: 'untyped' };
}

/** Every letter is as wide as every other. */
export const measure = (text: string): number => 7 * text.length;
