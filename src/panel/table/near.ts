import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far beyond the edge of what scrolls something still counts as near. */
const margin = '1000px 0px';

/**
 * Tells whether an element is in or near the window. Calls `onLeave` while it is still filled but
 * about to be emptied or taken away, for whoever wants to keep its place.
 */
export function useNear<E extends HTMLElement>(
  element: RefObject<E | null>,
  first: boolean,
  onLeave: (element: E) => void,
): boolean {
  const [near, setNear] = useState(first);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    let filled = first;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        if (filled && !entry.isIntersecting) onLeave(current);
        filled = entry.isIntersecting;
        setNear(filled);
      },
      { root: current.closest('[data-scroll]'), rootMargin: margin },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
      if (filled) onLeave(current);
    };
  }, [element, first, onLeave]);
  return near;
}
