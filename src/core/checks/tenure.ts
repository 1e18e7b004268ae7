import { dateSpan, type Day } from '../dossier/dates';
import type { Edtf, Office } from '../dossier/model';

/** Whether an office was held at a time: surely, surely not, or as far as is known. */
export type Held = 'yes' | 'no' | 'perhaps';

/** Whether an office was held on any day of a time. A vague date proves nothing about the days beyond it. */
export function heldWithin({ from, to }: Pick<Office, 'from' | 'to'>, first: Day, last: Day): Held {
  const [begin, end] = [edge(from), edge(to)];
  if (begin && last < begin.first) return begin.isVague ? 'perhaps' : 'no';
  if (end && first > end.last) return end.isVague ? 'perhaps' : 'no';
  // Days of an unknown month count as days in office for whoever may have been in it.
  if (begin && last < begin.last && !begin.isVague) return 'perhaps';
  return begin || end ? 'yes' : 'perhaps';
}

function edge(date: Edtf | undefined): { first: Day; last: Day; isVague: boolean } | undefined {
  const span = date === undefined ? undefined : dateSpan(date);
  if (!span) return undefined;
  const marked = [span.start, span.end].some(
    (part) => part !== undefined && (part.approximate || part.uncertain),
  );
  return { first: span.first, last: span.last, isVague: marked };
}

/** Whether an office was held all through a time, beyond doubt. */
export function coversSurely(office: Pick<Office, 'from' | 'to'>, first: Day, last: Day): boolean {
  const [begin, end] = [edge(office.from), edge(office.to)];
  if (!begin) return false;
  // Within the days that a vague date may be, an office was held; beyond them nobody knows.
  const isBegun = first >= begin.last || (begin.isVague && first >= begin.first);
  const isOver = end !== undefined && last > (end.isVague ? end.first : end.last);
  return isBegun && !isOver;
}
