import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How far beyond the edge of what scrolls something still counts as near. */
const margin = '1000px 0px';

/**
 * Tells whether an element is in or near the window, and how high it was in CSS pixels when it left,
 * so that an empty one can keep its place; 0 where it was never near.
 */
export function useNear(
  element: RefObject<HTMLElement | null>,
  first: boolean,
): { readonly near: boolean; readonly height: number } {
  const [near, setNear] = useState(first);
  const height = useRef(0);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        if (!entry.isIntersecting) height.current = entry.boundingClientRect.height;
        setNear(entry.isIntersecting);
      },
      { root: current.closest('[data-scroll]'), rootMargin: margin },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return { near, height: height.current };
}
