import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Pair } from '../../core/views/picture/viewport';

/** The width and height of an element in whole pixels, as it changes; 0 until it is laid out. */
export function useSize(element: RefObject<Element | null>): Pair {
  const [size, setSize] = useState<Pair>([0, 0]);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => {
      const { width, height } = current.getBoundingClientRect();
      const next: Pair = [Math.round(width), Math.round(height)];
      setSize((now) => (now[0] === next[0] && now[1] === next[1] ? now : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
