import type { Lane } from './lanesOf';
import type { TimeWindow } from './timeWindow';

/** How many different events begin in each of `count` equal parts of a stretch of time. */
export function density(
  lanes: readonly Lane[],
  { from, to }: TimeWindow,
  count: number,
): readonly number[] {
  const parts = Array.from({ length: count }, () => 0);
  const counted = new Set<unknown>();
  for (const item of lanes.flatMap(({ events }) => events)) {
    // An event of two actors stands in two lanes.
    if (counted.has(item)) continue;
    counted.add(item);
    const part = Math.floor(((item.date.first - from) / (to - from)) * count);
    if (part >= 0 && part < count) parts[part] = (parts[part] ?? 0) + 1;
  }
  return parts;
}
