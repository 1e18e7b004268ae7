import { dateText } from '../dossier/dateText';
import { dateSpan } from '../dossier/dates';
import type { Edtf } from '../dossier/model';
import { t } from '../spoken';

/** The year, decade or century that a date begins in, in words; of an open beginning, where it ends. */
export function yearHeading(date: Edtf): string {
  const span = dateSpan(date);
  const part = span?.start ?? span?.end;
  if (!part || part.precision === 'none') return t('undated');
  if (part.precision === 'decade' || part.precision === 'century')
    return dateText(/-?\d+X+/.exec(date)?.[0] ?? date);
  return dateText(/-?\d{4}/.exec(date)?.[0] ?? date);
}
