import { compareDates, dateSpan } from '../../dossier/dates';
import type { Edtf } from '../../dossier/model';

/** Events on both sides of a date. */
export interface AroundDate<E> {
  /** Up to the date, the latest first. */
  readonly latest: readonly E[];
  /** After the date, the next first. */
  readonly next: readonly E[];
}

/** The events nearest to a date, at most so many on each side; undated ones are on neither. */
export function aroundDate<E extends { readonly date: Edtf }>(
  events: readonly E[],
  date: Edtf,
  most: number,
): AroundDate<E> {
  const last = dateSpan(date)?.last ?? Infinity;
  const dated = events.filter((event) => Number.isFinite(dateSpan(event.date)?.first));
  const isPast = (event: E): boolean => (dateSpan(event.date)?.first ?? Infinity) <= last;
  const inOrder = dated.toSorted((a, b) => compareDates(a.date, b.date));
  return {
    latest: inOrder.filter(isPast).reverse().slice(0, most),
    next: inOrder.filter((event) => !isPast(event)).slice(0, most),
  };
}
