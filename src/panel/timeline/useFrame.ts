import { useEffect, useRef, useState } from 'preact/hooks';
import {
  covers,
  frameOf,
  hasScaleOf,
  wideFrameOf,
  type Frame,
} from '../../core/views/timeline/layoutTimeline';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';

/** How long a window stands still before it counts as at rest, in milliseconds. */
const rest = 160;

/**
 * The stretch to lay out for a window. While the reader pans it stays what it was, so that labels
 * move with their marks and do not jump; while the reader zooms it is no wider than what is seen; at
 * rest it is that of the window with room around it, and no label is cut.
 */
export function useFrame(window: TimeWindow, width: number): Frame {
  const [resting, setResting] = useState<TimeWindow | undefined>(undefined);
  const last = useRef<{ readonly frame: Frame; readonly of: TimeWindow } | undefined>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => {
      setResting(window);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [window]);
  const { current } = last;
  const isResting = resting === window;
  const isOld = current === undefined || (isResting && current.of !== window);
  if (!isOld && covers(current.frame, window, width)) return current.frame;
  const isPanning = current !== undefined && hasScaleOf(current.frame, window, width);
  const frame = (isResting || isPanning ? wideFrameOf : frameOf)(window, width);
  // What is laid out on the way is laid out again at rest.
  last.current = { frame, of: isResting ? window : { ...window } };
  return frame;
}
