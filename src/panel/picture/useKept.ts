import { useEffect, useMemo, useState } from 'preact/hooks';

/** How long a picture is left alone before its view is kept, in milliseconds. */
const quietMs = 200;

/**
 * The view of a picture as it is read from what was kept; changes are handed on when they have come
 * to rest, since a wheel or a drag makes sixty in a second.
 */
export function useKept<T>(
  kept: unknown,
  read: (kept: unknown) => T,
  onView: (view: unknown) => void,
): readonly [view: T, change: (view: T) => void] {
  const [view, setView] = useState(() => read(kept));
  const rest = useMemo(() => resting(), []);
  useEffect(() => rest.now, [rest]);
  return [
    view,
    (next) => {
      setView(next);
      rest.later(() => {
        onView(next);
      });
    },
  ];
}

/** Does the last of several things that come soon after each other, once; `now` does not wait for it. */
function resting(): { later: (todo: () => void) => void; now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | undefined;
  const now = (): void => {
    clearTimeout(timer);
    const todo = waiting;
    waiting = undefined;
    todo?.();
  };
  return {
    now,
    later: (todo) => {
      clearTimeout(timer);
      waiting = todo;
      timer = setTimeout(now, quietMs);
    },
  };
}
