import type { Edtf } from '../../dossier/model';
import type { SceneEvent } from '../scene/scene';
import { participants } from '../scene/scopeIds';

/** The dates of the first and the last event that name something, by its id; of events in order of date. */
export function firstAndLast(
  events: readonly SceneEvent[],
): ReadonlyMap<string, { readonly first: Edtf; readonly last: Edtf }> {
  const found = new Map<string, { first: Edtf; last: Edtf }>();
  for (const event of events) {
    for (const id of participants(event)) {
      const known = found.get(id);
      if (known) known.last = event.date;
      else found.set(id, { first: event.date, last: event.date });
    }
  }
  return found;
}
