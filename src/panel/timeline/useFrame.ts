import { useEffect, useRef, useState } from 'preact/hooks';
import { covers, frameOf, type Frame } from '../../core/views/timeline/layoutTimeline';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';

/** How long a window stands still before it counts as at rest, in milliseconds. */
const rest = 160;

/**
 * The stretch to lay out for a window. While the reader pans it stays what it was, so that labels
 * move with their marks and do not jump; at rest it is that of the window, and no label is cut.
 */
export function useFrame(window: TimeWindow, width: number): Frame {
  const [resting, setResting] = useState(window);
  const last = useRef<{ readonly frame: Frame; readonly window: TimeWindow } | undefined>(
    undefined,
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      setResting(window);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [window]);
  const { current } = last;
  if (current?.window === window && covers(current.frame, window, width)) return current.frame;
  if (current && resting !== window && covers(current.frame, window, width)) return current.frame;
  const frame = frameOf(window, width);
  last.current = { frame, window };
  return frame;
}
