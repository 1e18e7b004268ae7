import { firstWhere } from '../firstWhere';
import type { Span } from './finding';

/** The index of the first of some spans, in order of their starts, that starts at an offset or after it. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans, ({ start }) => start >= offset);

/** The last of some spans, in order of their starts, that starts at an offset or before it. */
export const lastUpTo = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spans[firstFrom(spans, offset + 1) - 1];

/** The spans that lie in no other, in order: their ends are in order, too. */
export function outermost(spans: readonly Span[]): readonly Span[] {
  let reached = -1;
  return spans
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => end > reached && (reached = end) === end);
}
