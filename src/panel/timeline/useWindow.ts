import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scene } from '../../core/views/scene/scene';
import { firstWindow, held, type TimeWindow } from '../../core/views/timeline/timeWindow';

/** How long a step takes that a button or a key makes, in milliseconds. */
const glide = 180;

/** The stretch of time in sight. */
export interface WindowState {
  readonly window: TimeWindow;
  /** All of the time that there is something in. */
  readonly whole: TimeWindow;
  /** Undefined where the reader has chosen none. */
  readonly chosen: TimeWindow | undefined;
  /** Where a glide is going, or where the reader stands still. */
  readonly aim: () => TimeWindow;
  /** Goes there at once; to what is shown first where nothing is chosen. */
  readonly set: (window: TimeWindow | undefined) => void;
  /** Glides there from where the reader is, or goes at once where motion is unwanted. */
  readonly glideTo: (window: TimeWindow) => void;
}

/** Keeps the stretch of time in sight within all of it, and moves it smoothly. */
export function useWindow(
  kept: TimeWindow | undefined,
  scene: Scene,
  whole: TimeWindow,
): WindowState {
  const [chosen, setChosen] = useState(kept);
  const first = useMemo(() => firstWindow(scene, whole), [scene, whole]);
  const window = chosen ? held(chosen, whole) : first;
  const shown = useRef(window);
  shown.current = window;
  const frame = useRef(0);
  const target = useRef<TimeWindow | undefined>(undefined);
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
    },
    [],
  );
  const aim = useCallback(() => target.current ?? shown.current, []);
  const set = useCallback((next: TimeWindow | undefined) => {
    cancelAnimationFrame(frame.current);
    target.current = undefined;
    setChosen(next);
  }, []);
  const glideTo = useCallback((to: TimeWindow) => {
    cancelAnimationFrame(frame.current);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      setChosen(to);
      return;
    }
    const from = shown.current;
    target.current = to;
    const since = performance.now();
    const step = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - since) / glide));
      setChosen(part < 1 ? between(from, to, 1 - (1 - part) ** 3) : to);
      if (part < 1) frame.current = requestAnimationFrame(step);
      else target.current = undefined;
    };
    frame.current = requestAnimationFrame(step);
  }, []);
  return { window, whole, chosen, aim, set, glideTo };
}

/** A window on the way; its length changes by the same factor in each part of the way. */
function between(from: TimeWindow, to: TimeWindow, part: number): TimeWindow {
  const [a, b] = [from.to - from.from, to.to - to.from];
  const length = a * (b / a) ** part;
  // The one time that stays where it is on the screen, if there is one, is what the way is around.
  const share = Math.abs(a - b) < 1e-9 ? part : (length - a) / (b - a);
  const start = from.from + (to.from - from.from) * share;
  return { from: start, to: start + length };
}
