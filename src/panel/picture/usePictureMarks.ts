import type { RefObject, SVGAttributes } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { arrowDirection, nearestInDirection } from '../../core/views/picture/nearestInDirection';
import { moved, type Pair } from '../../core/views/picture/viewport';
import type { Zoom } from './useZoom';

/** The marks of a picture, each an element with its id in `data-id`, and what is done with them. */
interface PictureMarks<Other> {
  readonly zoom: Zoom;
  /** Where each is, in any unit. */
  readonly places: ReadonlyMap<string, Pair>;
  /** Where one is on the screen. */
  readonly screenOf: (id: string) => Pair | undefined;
  /** What else than a mark is under the pointer. */
  readonly otherAt: (event: MouseEvent) => Other | undefined;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string | undefined) => void;
}

/** Where the reader is in a picture. */
interface PictureReader<Other> {
  /** The mark that had the keyboard last. */
  readonly stop: string | undefined;
  /** What the pointer is over, or has the keyboard. */
  readonly pointed: string | Other | undefined;
  /** What the picture hears. */
  readonly listeners: SVGAttributes<SVGSVGElement>;
}

/** Follows the reader over a picture: the pointer, and the keyboard from mark to mark by arrows. */
export function usePictureMarks<Other>(
  svg: RefObject<SVGSVGElement | null>,
  { zoom, places, screenOf, otherAt, onOpen, onChoose }: PictureMarks<Other>,
): PictureReader<Other> {
  const [stop, setStop] = useState<string>();
  const [pointed, setPointed] = useState<string | Other>();
  const goal = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    // A mark that was out of sight is drawn only now.
    if (goal.current === undefined) return;
    const selector = `[data-id="${CSS.escape(goal.current)}"]`;
    goal.current = undefined;
    svg.current?.querySelector<SVGElement>(selector)?.focus();
  });
  const goTo = (id: string): void => {
    goal.current = id;
    setStop(id);
    const at = screenOf(id);
    const { view, size, onView } = zoom;
    if (at && (at[0] <= 0 || at[1] <= 0 || at[0] >= size[0] || at[1] >= size[1]))
      onView(moved(view, [size[0] / 2 - at[0], size[1] / 2 - at[1]]));
  };
  const leave = (): void => {
    setPointed(undefined);
  };
  return {
    stop,
    pointed,
    listeners: {
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        const id = markIdAt(event.target);
        if (id === undefined) return;
        const direction = arrowDirection(event.key);
        const next = direction && nearestInDirection(places, id, direction);
        if (next !== undefined) goTo(next);
        else if (event.key === 'Enter') onOpen(id);
        else if (event.key === ' ') onChoose(id);
        else if (event.key === 'Escape') onChoose(undefined);
        else if (!direction) return;
        event.preventDefault();
      },
      onPointerMove: (event) => {
        setPointed(event.buttons > 0 ? undefined : (markIdAt(event.target) ?? otherAt(event)));
      },
      onPointerLeave: leave,
      onFocusIn: ({ target }) => {
        const id = markIdAt(target);
        setPointed(id);
        if (id !== undefined) setStop(id);
      },
      onFocusOut: leave,
    },
  };
}

/** The id of the mark that something in a picture belongs to. */
export const markIdAt = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<SVGElement>('[data-id]')?.dataset['id'] : undefined;
