import { useMemo } from 'preact/hooks';
import type { Scene } from '../../core/views/scene/scene';
import { lanesOf, type Lane } from '../../core/views/timeline/lanesOf';
import {
  layoutLanes,
  planLanes,
  type Frame,
  type LanePlan,
  type TimelineLayout,
} from '../../core/views/timeline/layoutTimeline';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';
import { useFrame } from './useFrame';
import { marksIn, type Marked } from './spots';
import type { LaneChoice } from './timelineView';
import type { PageSize } from './useTimelineSize';

/** What is drawn of a scene in a window. */
export interface PictureLayout {
  readonly lanes: readonly Lane[];
  /** How many events have no date to stand at. */
  readonly undated: number;
  readonly plans: readonly LanePlan[];
  /** The lanes together, in pixels. */
  readonly height: number;
  readonly frame: Frame;
  readonly layout: TimelineLayout;
  /** Everything that is laid out, in order of time. */
  readonly marks: readonly Marked[];
  /** Where the left edge of the window is, in pixels from day 0. */
  readonly left: number;
  /** Where a day is, in pixels from the left edge. */
  readonly xOf: (day: number) => number;
}

/** How many pixels of scrolling go by before lanes are looked at again. */
export const scrollStep = 200;

/** Lays a scene out for a window; what depends on less than the window is made once. */
export function useTimelineLayout(
  scene: Scene,
  { mode, spells }: LaneChoice,
  focus: string | undefined,
  window: TimeWindow,
  size: PageSize,
  scrollTop: number,
): PictureLayout {
  const { lanes, undated } = useMemo(
    () => lanesOf(scene, mode, spells, focus),
    [scene, mode, spells, focus],
  );
  const plans = useMemo(() => planLanes(lanes, size), [lanes, size]);
  const near = useMemo(() => lanesNear(plans, scrollTop, size.frame), [plans, scrollTop, size]);
  const frame = useFrame(window, Math.max(1, size.width));
  const layout = useMemo(() => layoutLanes(near, frame, size), [near, frame, size]);
  const marks = useMemo(() => marksIn(layout.lanes), [layout]);
  const last = plans.at(-1);
  const { scale } = frame;
  const left = window.from * scale;
  return {
    lanes,
    undated,
    plans,
    height: Math.max(last ? last.top + last.height : 0, size.height),
    frame,
    layout,
    marks,
    left,
    xOf: (day) => day * scale - left,
  };
}

/** The lanes in sight, and one more on either side for the keyboard to step into. */
function lanesNear(
  plans: readonly LanePlan[],
  scrollTop: number,
  height: number,
): readonly LanePlan[] {
  const first = plans.findIndex(({ top, height: tall }) => top + tall > scrollTop);
  const last = plans.findLastIndex(({ top }) => top < scrollTop + height + scrollStep);
  return plans.slice(Math.max(0, first - 1), last + 2);
}
