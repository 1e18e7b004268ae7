import type { LaneMode } from '../../core/views/timeline/lanesOf';
import type { TimeWindow } from '../../core/views/timeline/timeWindow';

/** What the lanes of a timeline hold. */
export interface LaneChoice {
  readonly mode: LaneMode;
  /** Whether offices and the lives of projects are drawn behind the events. */
  readonly spells: boolean;
}

/** What a timeline keeps of its own. */
export interface TimelineView extends LaneChoice {
  /** What of time is in sight; absent where the reader has not chosen. */
  readonly window?: TimeWindow;
}

const modes: readonly unknown[] = ['type', 'actor', 'project'] satisfies readonly LaneMode[];

/** Reads what an earlier page of any version kept; what makes no sense is left out. */
export function readTimelineView(value: unknown): TimelineView {
  const { mode, spells, window } = isRecord(value) ? value : {};
  const kept = readWindow(window);
  return {
    mode: isMode(mode) ? mode : 'type',
    spells: spells !== false,
    ...(kept && { window: kept }),
  };
}

function readWindow(value: unknown): TimeWindow | undefined {
  if (!isRecord(value)) return undefined;
  const { from, to } = value;
  return isNumber(from) && isNumber(to) && from < to ? { from, to } : undefined;
}

const isMode = (value: unknown): value is LaneMode => modes.includes(value);
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
