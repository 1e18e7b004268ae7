import { dateSpan } from '../../dossier/dates';
import { dateText } from '../../dossier/dateText';
import type { Edtf } from '../../dossier/model';
import type { Cell } from './table';

/** A date in words, sorted by the first day that it can be; empty where there is none. */
export function dateCell(date: Edtf | undefined): Cell {
  if (date === undefined) return { text: '' };
  const span = dateSpan(date);
  const order = [span?.first, span?.last].find((day) => Number.isFinite(day)) ?? Infinity;
  return { text: dateText(date), order };
}
