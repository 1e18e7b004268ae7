import { fold } from '../fold';
import { typeText } from '../links';
import type { Scene, SceneEvent, SceneNode } from './scene';
import { participants } from './scopeIds';

/** The folded words by which a search finds the things of a scene, by id. */
export interface Texts {
  readonly nodes: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
}

// A scene is filtered with each keystroke, and folding ten thousand names takes a moment.
const known = new WeakMap<Scene, Texts>();

/** The words of everything in a scene: its own names, and for an event those of all that it names. */
export function textsOf(scene: Scene): Texts {
  const before = known.get(scene);
  if (before) return before;
  const own = ({ link, also }: SceneNode | SceneEvent): string =>
    [link.name, ...also].map(fold).join('\n');
  const nodes = new Map(scene.nodes.map((node) => [node.link.id, own(node)]));
  const events = new Map(
    scene.events.map((event) => [
      event.link.id,
      [
        own(event),
        fold(
          [event.dateText, event.date, event.type, event.mode, typeText(event), event.summary]
            .filter(Boolean)
            .join('\n'),
        ),
        ...participants(event).map((id) => nodes.get(id) ?? ''),
      ].join('\n'),
    ]),
  );
  const texts = { nodes, events };
  known.set(scene, texts);
  return texts;
}

/** The folded words of a query; none where it asks for nothing. */
export const queryWords = (query: string): readonly string[] =>
  fold(query).split(' ').filter(Boolean);
