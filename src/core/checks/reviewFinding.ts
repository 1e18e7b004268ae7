import type { Location } from '../dossier/origin';
import type { Finding, Related, Weight } from './finding';

/** A finding of the review at a place in a dossier file. */
export function reviewFinding(
  { range }: Location,
  {
    message,
    entity,
    related = [],
    severity = 'hint',
  }: {
    readonly message: string;
    readonly entity: string;
    readonly related?: readonly Related[];
    readonly severity?: Weight;
  },
): Finding {
  return { check: 'review', severity, range, text: '', message, entity, related, fixes: [] };
}
