import { t } from '../../core/spoken';
import { typeText } from '../../core/views/links';
import type { Scene, SceneEvent } from '../../core/views/scene/scene';
import type { Placed } from '../../core/views/timeline/placed';
import { clusterText } from './timelineWords';

/** What the ids of a scene stand for. */
export interface SceneWords {
  readonly eventOf: (id: string) => SceneEvent | undefined;
  /** What an actor, place or project is called. */
  readonly nameOf: (id: string) => string | undefined;
  /** What a mark is, for those who listen; each event is put into words once. */
  readonly labelOf: (placed: Placed) => string;
}

/** Looks up the words for what a timeline of a scene shows. */
export function sceneWords(scene: Scene): SceneWords {
  const events = new Map(scene.events.map((event) => [event.link.id, event]));
  const names = new Map(scene.nodes.map(({ link }) => [link.id, link.name]));
  const said = new Map<string, string>();
  const nameOf = (id: string): string | undefined => names.get(id);
  return {
    eventOf: (id) => events.get(id),
    nameOf,
    labelOf: (placed) => {
      if (placed.type === 'cluster') return clusterText(placed);
      const { id, look, dateText: date, label } = placed.item;
      const event = look === 'spell' ? undefined : events.get(id);
      if (!event) return `${date}: ${label}`;
      const before = said.get(id);
      if (before !== undefined) return before;
      const sentence = eventSentence(event, nameOf);
      said.set(id, sentence);
      return sentence;
    },
  };
}

/** Who took part in an event, by name, those who acted first. */
export function whoOf(
  { actor, recipient, present }: SceneEvent,
  nameOf: SceneWords['nameOf'],
): readonly string[] {
  return [...new Set([...actor, ...recipient, ...present])].flatMap((id) => nameOf(id) ?? []);
}

/** An event in one sentence. */
function eventSentence(event: SceneEvent, nameOf: SceneWords['nameOf']): string {
  const who = whoOf(event, nameOf);
  const parts = [
    `${event.dateText}: ${event.link.name}`,
    typeText(event).replace(' · ', ', '),
    who.length > 0 ? t('with {0}', who.join(', ')) : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
