import { endOf, startOf } from '../../core/views/timeline/placed';
import { placedIn } from './laneMarks';
import type { Marked } from './spots';
import type { PageSize } from './useTimelineSize';

/** A rectangle; x in pixels from day 0, y from the top of the first lane. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The rectangle around a mark and its label. */
export function boxOf({ layout, placed }: Marked, size: PageSize): MarkBox | undefined {
  const row = placedIn(layout, size).find((each) => each.placed === placed);
  if (!row) return undefined;
  const label = placed.type === 'item' ? placed.label : undefined;
  const from = Math.min(startOf(placed), label?.x ?? Infinity) - 3;
  const to = Math.max(endOf(placed), label ? label.x + label.width : -Infinity) + 3;
  const height = row.height + 4;
  return { x: from, y: row.y - height / 2, width: to - from, height };
}
