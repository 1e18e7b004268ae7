import type { SceneEvent } from '../../core/views/scene/scene';

/** Tells what is to be marked: what is in focus, and the events that it takes part in or that are about it. */
export function inFocus(
  events: readonly SceneEvent[],
  focus: string | undefined,
): (id: string) => boolean {
  if (focus === undefined) return () => false;
  const isIn = ({ actor, recipient, present, place, about }: SceneEvent): boolean =>
    [actor, recipient, present, place, about].some((ids) => ids.includes(focus));
  const ids = new Set([focus, ...events.filter(isIn).map(({ link }) => link.id)]);
  return (id) => ids.has(id);
}
