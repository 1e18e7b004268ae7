import type { Scene } from '../../core/views/scene/scene';

/** The ids of what a focus marks on the map: a place or project itself, the places of an event. */
export function placesInFocus(scene: Scene, focus: string | undefined): ReadonlySet<string> {
  if (focus === undefined) return new Set();
  const event = scene.events.find(({ link }) => link.id === focus);
  return new Set([focus, ...(event?.place ?? [])]);
}
