import { dateSpan } from '../../core/dossier/dates';
import type { Bin, Histogram } from '../../core/views/scene/histogram';
import type { SceneFilter } from '../../core/views/scene/scene';
import type { KeyPress } from '../table/rowKeys';

/** The bins that are chosen: from the edge before one to the edge after another, counted from 0. */
export interface Edges {
  readonly low: number;
  readonly high: number;
}

type Range = Pick<SceneFilter, 'from' | 'to'>;

/** The bins that a range of dates touches; at least one. */
export function edgesOf({ bins }: Histogram, { from, to }: Range): Edges {
  const first = (from === undefined ? undefined : dateSpan(from)?.first) ?? -Infinity;
  const last = (to === undefined ? undefined : dateSpan(to)?.last) ?? Infinity;
  const touched = (bin: Bin): boolean =>
    (dateSpan(bin.to)?.last ?? -Infinity) >= first &&
    (dateSpan(bin.from)?.first ?? Infinity) <= last;
  const low = bins.findIndex(touched);
  if (low >= 0) return { low, high: bins.findLastIndex(touched) + 1 };
  // The range lies beyond one end.
  const isAfter = first > (dateSpan(bins.at(-1)?.to ?? '')?.last ?? Infinity);
  return isAfter ? { low: bins.length - 1, high: bins.length } : { low: 0, high: 1 };
}

/** The range of dates of some bins, open at an end that leaves nothing out. */
export function rangeOf({ bins }: Histogram, { low, high }: Edges): Range {
  const [first, last] = [bins[low], bins[high - 1]];
  return {
    ...(low > 0 && first && { from: first.from }),
    ...(high < bins.length && last && { to: last.to }),
  };
}

/** The edge that a key leads to, within limits; undefined where it leads to none. */
export function edgeAfter(
  press: KeyPress,
  edge: number,
  [min, max]: readonly [number, number],
): number | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return undefined;
  const page = Math.max(2, Math.round((max - min) / 10));
  const next = {
    ArrowRight: edge + 1,
    ArrowUp: edge + 1,
    ArrowLeft: edge - 1,
    ArrowDown: edge - 1,
    PageUp: edge + page,
    PageDown: edge - page,
    Home: min,
    End: max,
  }[press.key];
  return next === undefined ? undefined : Math.max(min, Math.min(max, next));
}

/** Bars of the bins that are wanted, as a path in a box one unit high and one unit wide for each bin. */
export function barsPath(bins: readonly Bin[], isWanted: (index: number) => boolean): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return bins
    .map(({ count }, index) =>
      // A square root, so that a year with one event still shows beside one with fifty.
      count > 0 && isWanted(index)
        ? `M${index + 0.1} 1V${round(1 - Math.sqrt(count / most))}h.8V1Z`
        : '',
    )
    .join('');
}

const round = (number: number): number => Math.round(number * 1000) / 1000;
