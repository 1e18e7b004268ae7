import type { FitText, Measure } from './fitText';
import { laneIndex, type LaneIndex } from './laneIndex';
import type { Lane } from './lanesOf';
import { cellWidth } from './laneCells';
import { layoutLane } from './layoutLane';
import type { Placed } from './placed';
import { mostAtOnce, rowsOf } from './rowsOf';
import type { TimeWindow } from './timeWindow';

/** The measures of a timeline in pixels. */
export interface TimelineSize {
  /** The width of what shows time, and the height that lanes share. */
  readonly width: number;
  readonly height: number;
  /** The height of a row of events, of a row of bars behind them, and above and below each. */
  readonly row: number;
  readonly spellRow: number;
  readonly pad: number;
}

/** A lane with its place on the page, the same at every zoom. */
export interface LanePlan {
  readonly lane: Lane;
  readonly events: LaneIndex;
  readonly spells: LaneIndex;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly spellRows: number;
}

/** What is drawn of a lane in a stretch of time; all x are pixels from day 0. */
export interface LaneLayout {
  readonly plan: LanePlan;
  readonly events: readonly Placed[];
  readonly spells: readonly Placed[];
}

/** The lanes around a window, laid out. */
export interface TimelineLayout {
  readonly lanes: readonly LaneLayout[];
  /** Pixels for a day. */
  readonly scale: number;
}

/** The stretch that is laid out around a window: pixels from day 0. */
export interface Frame {
  readonly scale: number;
  readonly from: number;
  readonly to: number;
  readonly edges: readonly [number, number];
}

const mostSpellRows = 3;
/** Where bars stand for themselves and not behind events, there may be more. */
const mostOwnRows = 10;

/** Gives lanes their places from above, so that together they fill the height if they can. */
export function planLanes(lanes: readonly Lane[], size: TimelineSize): readonly LanePlan[] {
  const needs = lanes.map(({ events, spells }) => ({
    events: events.length,
    spellRows: Math.min(mostAtOnce(spells), events.length > 0 ? mostSpellRows : mostOwnRows),
  }));
  const room = Math.floor((size.height - 2 * size.pad * lanes.length) / size.row);
  const rows = rowsOf(needs, room);
  let top = 0;
  return lanes.map((lane, at) => {
    const [own, spellRows] = [rows[at] ?? 0, needs[at]?.spellRows ?? 0];
    const height = 2 * size.pad + own * size.row + spellRows * size.spellRow;
    const plan = {
      lane,
      events: laneIndex(lane.events),
      spells: laneIndex(lane.spells),
      top,
      height,
      rows: own,
      spellRows,
    };
    top += height;
    return plan;
  });
}

/** The stretch of a window and no more: what a zoom shows for a moment. */
export function frameOf(window: TimeWindow, width: number): Frame {
  const scale = width / (window.to - window.from);
  const [left, right] = [window.from * scale, window.to * scale];
  const from = Math.floor(left / cellWidth) * cellWidth;
  return { scale, from, to: right, edges: [left, right] };
}

/** The stretch of a window and as much again around it, so that a reader can pan within it. */
export function wideFrameOf(window: TimeWindow, width: number): Frame {
  const frame = frameOf(window, width);
  const cells = Math.ceil(width / 2 / cellWidth);
  return {
    ...frame,
    from: frame.from - cells * cellWidth,
    to: frame.to + cells * cellWidth,
  };
}

/** Lays out lanes in a frame. */
export function layoutLanes(
  plans: readonly LanePlan[],
  frame: Frame,
  { measure, fit }: { readonly measure: Measure; readonly fit: FitText },
): TimelineLayout {
  return {
    scale: frame.scale,
    lanes: plans.map((plan) => ({
      plan,
      events: layoutLane(plan.events, { ...frame, rows: plan.rows, measure, fit }),
      spells: layoutLane(plan.spells, { ...frame, rows: plan.spellRows, measure, fit }),
    })),
  };
}

/** True where a frame was laid out at the zoom of a window. */
export function hasScaleOf({ scale }: Frame, { from, to }: TimeWindow, width: number): boolean {
  // Panning adds and subtracts, and loses a little each time.
  return Math.abs((scale * (to - from)) / width - 1) < 1e-6;
}

/** True where a frame that was laid out for another window will do for this one while it moves. */
export function covers(frame: Frame, window: TimeWindow, width: number): boolean {
  const { scale, from, to } = frame;
  return (
    hasScaleOf(frame, window, width) &&
    window.from * scale >= from - 1e-3 &&
    window.to * scale <= to + 1e-3
  );
}
