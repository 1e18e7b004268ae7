import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { boxOf } from './markBox';
import type { Marked } from './spots';
import type { PageSize } from './useTimelineSize';

/** Scrolls to the lane of a mark that the keyboard went to, which may be above or below what is seen. */
export function useLaneInSight(
  scroller: RefObject<HTMLElement | null>,
  mark: Marked | undefined,
  size: PageSize,
): void {
  useEffect(() => {
    const { current: element } = scroller;
    const box = mark && boxOf(mark, size);
    if (!element || !box) return;
    const room = element.clientHeight - size.axis;
    if (box.y < element.scrollTop) element.scrollTop = box.y - size.pad;
    else if (box.y + box.height > element.scrollTop + room)
      element.scrollTop = box.y + box.height - room + size.pad;
  }, [mark, size]);
}
