import type { EntityLink } from '../../core/views/lines';
import type { Scene } from '../../core/views/scene/scene';
import { bestConnected } from '../../core/views/scene/connections';

/** Whose profiles to offer a reader who has not chosen one: the best connected actors, then projects. */
export function suggestions(scene: Scene, actors = 6, projects = 4): readonly EntityLink[] {
  const connected = bestConnected(scene);
  const links = (isWanted: (kind: EntityLink['kind']) => boolean, most: number): EntityLink[] =>
    connected.flatMap(({ node: { link } }) => (isWanted(link.kind) ? [link] : [])).slice(0, most);
  return [
    ...links((kind) => kind !== 'project' && kind !== 'place', actors),
    ...links((kind) => kind === 'project', projects),
  ];
}
