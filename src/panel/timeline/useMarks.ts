import type { HTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import type { Cluster } from '../../core/views/timeline/placed';
import { useActions } from '../actions';
import { idOf, markOf, spotOf, type Marked, type Spot } from './spots';
import { keyStep } from './timelineKeys';
import type { PictureLayout } from './useTimelineLayout';
import type { WindowState } from './useWindow';
import { firstInSight, walk, windowInto } from './walk';

/** Which marks of a timeline the reader is at, and what moves from one to another. */
export interface MarksState {
  /** The mark that the keyboard is or was at. */
  readonly current: Marked | undefined;
  /** The mark that the keyboard is at, drawn with a ring. */
  readonly ringed: Marked | undefined;
  /** The mark that a tip belongs to: that under the pointer, else that with the ring. */
  readonly tipped: Marked | undefined;
  /** The cluster whose events are listed. */
  readonly listed: Cluster | undefined;
  /** What the element hears that holds the marks. */
  readonly listeners: HTMLAttributes<HTMLDivElement>;
  /** The marks have moved away from under the pointer. */
  readonly unpoint: () => void;
  /** Other lanes are shown: the keyboard begins anew. */
  readonly forget: () => void;
  readonly closeList: () => void;
}

/** Follows the keyboard and the pointer from mark to mark of a timeline, and opens what they ask for. */
export function useMarks(picture: PictureLayout, time: WindowState): MarksState {
  const { open } = useActions();
  const [spot, setSpot] = useState<Spot | undefined>();
  const [hovered, setHovered] = useState<Spot | undefined>();
  const [byKeys, setByKeys] = useState(false);
  const [listed, setListed] = useState<Cluster | undefined>();
  const { marks } = picture;
  const current = spot && markOf(spot, marks);
  const ringed = byKeys ? current : undefined;
  const unpoint = (): void => {
    setHovered(undefined);
  };
  const openMark = (mark: Marked): void => {
    const { placed } = mark;
    if (placed.type === 'item') {
      open(placed.item.id);
      return;
    }
    const into = windowInto(placed, time.window, time.whole);
    setSpot(spotOf(mark));
    if (into) time.glideTo(into);
    else setListed(placed);
  };
  const markAt = (target: EventTarget | null): Marked | undefined => {
    const element =
      target instanceof Element ? target.closest<SVGElement>('[role=option], [data-mark]') : null;
    const id = element?.dataset['mark'] ?? element?.id;
    return id === undefined ? undefined : marks.find((mark) => idOf(mark) === id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = keyStep(event);
    if (!step || (step.type === 'leave' && !hovered && !byKeys)) return;
    event.preventDefault();
    unpoint();
    setByKeys(step.type !== 'leave');
    if (step.type === 'open') {
      if (current) openMark(current);
      return;
    }
    const next = walk(step, picture, spot, time.aim(), time.whole);
    if (next.spot) setSpot(next.spot);
    if (next.window && next.window !== time.window) time.glideTo(next.window);
  };
  return {
    current,
    ringed,
    tipped: listed ? undefined : ((hovered && markOf(hovered, marks)) ?? ringed),
    listed,
    unpoint,
    forget: () => {
      setSpot(undefined);
    },
    closeList: () => {
      setListed(undefined);
    },
    listeners: {
      onKeyDown,
      onFocus: ({ currentTarget }) => {
        if (!currentTarget.matches(':focus-visible')) return;
        const start = current ?? firstInSight(picture, time.window);
        setByKeys(true);
        if (start) setSpot(spotOf(start));
      },
      onBlur: () => {
        setByKeys(false);
      },
      onPointerDown: () => {
        setByKeys(false);
        setListed(undefined);
      },
      onPointerOver: ({ target, buttons }) => {
        const mark = buttons === 0 ? markAt(target) : undefined;
        setHovered(mark && spotOf(mark));
      },
      onPointerLeave: unpoint,
      onClick: ({ target }) => {
        const mark = markAt(target);
        if (mark) openMark(mark);
      },
    },
  };
}
