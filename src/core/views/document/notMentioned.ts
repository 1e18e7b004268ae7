import type { Library } from '../../dossier/library';
import type { Entity } from '../../dossier/model';
import type { EntityLink } from '../lines';
import { linkTo } from '../links';
import { tiesOf } from '../scene/sceneTies';
import { participants, type ScopeIds } from '../scene/scopeIds';
import { t } from '../../spoken';

/** Someone or something that a document does not name, though what it names is closely tied to it. */
export interface NotMentioned {
  readonly link: EntityLink;
  /** Why, in words: `took part in 3 of the events you speak of`, `party: Pakistan Stream Gas Pipeline`. */
  readonly reasons: readonly string[];
}

/** More would be a list to read, not a hint. */
const most = 12;
/** One event in common is no close tie. */
const leastShared = 2;

interface Closeness {
  readonly parts: number;
  readonly reasons: readonly string[];
  readonly weight: number;
}

/**
 * What a document with these things in scope leaves out, the closest first. Weight is the number of
 * events in common times their share in all events of the one left out, and one for each tie by
 * office, membership or party: who is everywhere is not missed as much as who was only here.
 */
export function notMentioned(
  library: Library,
  scope: ScopeIds,
  named: ReadonlySet<string>,
): readonly NotMentioned[] {
  const shared = new Map<string, { took: number; other: number }>();
  for (const id of scope.events) {
    const event = library.get(id);
    if (event?.kind !== 'event') continue;
    const active = new Set([...event.actor, ...event.recipient, ...event.present]);
    for (const other of new Set(participants(event))) {
      if (named.has(other)) continue;
      const count = shared.get(other) ?? { took: 0, other: 0 };
      count[active.has(other) ? 'took' : 'other']++;
      shared.set(other, count);
    }
  }
  const ties = tiesTo(library, named);
  const found = [...new Set([...shared.keys(), ...ties.keys()])].flatMap((id) => {
    const entity = library.get(id);
    if (!entity || entity.kind === 'event' || entity.kind === 'source') return [];
    const close = closeness(entity, library, shared.get(id), ties.get(id) ?? []);
    return close.parts === 0 ? [] : [{ entity, ...close }];
  });
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ entity, reasons }) => ({ link: linkTo(entity), reasons }));
}

function closeness(
  entity: Entity,
  library: Library,
  { took, other }: { took: number; other: number } = { took: 0, other: 0 },
  ties: readonly string[],
): Closeness {
  const events = took + other >= leastShared ? took + other : 0;
  const all = library.eventsOf(entity.id).length;
  const reasons = [
    ...(events > 0 && took > 0 ? [t('took part in {0} of the events you speak of', took)] : []),
    ...(events > 0 && other > 0
      ? [
          entity.kind === 'place'
            ? t('place of {0} of the events you speak of', other)
            : t('matter of {0} of the events you speak of', other),
        ]
      : []),
    ...ties,
  ];
  return {
    parts: events + ties.length,
    reasons,
    weight: (all === 0 ? 0 : (events * events) / all) + ties.length,
  };
}

/** The ties by which things that are not named hang on those that are, in words. */
function tiesTo(
  library: Library,
  named: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const entity of library.entities) {
    // Where a place lies is no reason to speak of it.
    if (entity.kind === 'place') continue;
    for (const { from, to, text } of tiesOf(entity)) {
      if (named.has(from) === named.has(to)) continue;
      const [missing, known] = named.has(from) ? [to, from] : [from, to];
      const name = library.get(known)?.name;
      if (name === undefined) continue;
      const same = found.get(missing) ?? [];
      same.push(t('{0}: {1}', text, name));
      found.set(missing, same);
    }
  }
  return found;
}
