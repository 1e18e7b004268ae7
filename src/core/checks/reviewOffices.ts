import { dateSpan, type DateSpan, type Day } from '../dossier/dates';
import { dateText } from '../dossier/dateText';
import type { Library } from '../dossier/library';
import type { Dossier, Edtf, Office, Person } from '../dossier/model';
import { officeText } from '../views/officeText';
import type { Finding } from './finding';
import { relatedEntry } from './recordWords';
import { reviewFinding } from './reviewFinding';
import { isSingleHolder, titleKey } from './titles';
import { t } from '../spoken';

/** A time without a holder that is worth a word, in days: successors are often sworn in weeks later. */
const gap = 92;

/** A spell whose ends are certain as far as they are given. */
interface CertainSpell {
  readonly person: Person;
  readonly office: Office;
  readonly from: DateSpan;
  readonly to: DateSpan | undefined;
}

const successions = new WeakMap<Library, readonly (readonly CertainSpell[])[]>();

/** How many people, or spells, are looked at between two yields. */
const lookedAtOnce = 1000;

/** The certain spells of each office of one holder, in order. Yields now and then. */
function* successionsIn(library: Library): Generator<void, readonly (readonly CertainSpell[])[]> {
  const known = successions.get(library);
  if (known) return known;
  const byOffice = new Map<string, CertainSpell[]>();
  for (const [index, person] of library.ofKind('person').entries()) {
    if (index % lookedAtOnce === lookedAtOnce - 1) yield;
    for (const office of person.offices) {
      if (office.of === undefined || !isSingleHolder(office.title)) continue;
      const from = certain(office.from);
      const to = certain(office.to);
      if (!from || (office.to !== undefined && !to)) continue;
      const key = `${titleKey(office.title)}\n${office.of}`;
      const spell = { person, office, from, to };
      const list = byOffice.get(key);
      if (list) list.push(spell);
      else byOffice.set(key, [spell]);
    }
  }
  yield;
  const made = [...byOffice.values()]
    .filter(({ length }) => length > 1)
    .map((spells) => spells.toSorted((a, b) => a.from.first - b.from.first));
  successions.set(library, made);
  return made;
}

function certain(date: Edtf | undefined): DateSpan | undefined {
  const span = date === undefined ? undefined : dateSpan(date);
  const isVague = [span?.start, span?.end].some(
    (part) => part !== undefined && (part.approximate || part.uncertain),
  );
  return isVague ? undefined : span;
}

/**
 * Two holders of an office that one person holds at a time, and times in between without any. Yields now
 * and then.
 */
export function* reviewOffices(
  dossier: Dossier,
  library: Library,
): Generator<void, readonly Finding[]> {
  const findings: Finding[] = [];
  let count = 0;
  for (const spells of yield* successionsIn(library)) {
    for (const [index, later] of spells.entries()) {
      if (++count % lookedAtOnce === 0) yield;
      const earlier = spells[index - 1];
      if (!earlier) continue;
      const where = [later, earlier].find(({ office }) => office.origin.file === dossier.file);
      const message = where && between(earlier, later, library);
      if (!where || message === undefined) continue;
      const other = where === later ? earlier : later;
      findings.push(
        reviewFinding(library.locate(where.office.origin), {
          message,
          entity: where.person.id,
          related: relatedEntry(other.person),
          severity: 'information',
        }),
      );
    }
  }
  return findings;
}

function between(earlier: CertainSpell, later: CertainSpell, library: Library): string | undefined {
  if (earlier.person === later.person) return undefined;
  const office = officeText({ ...later.office, acting: false }, library);
  const [one, other] = [earlier.person.name, later.person.name];
  const end: Day = earlier.to?.first ?? Infinity;
  const since = dateText(later.office.from ?? '');
  // Someone may stand in for a holder.
  const isStandIn = earlier.office.acting !== later.office.acting;
  if (later.from.last < end && !isStandIn) {
    return earlier.office.to === undefined
      ? t(
          '{0} is on record as {1} since {2}, and {3} since {4}.',
          one,
          office,
          dateText(earlier.office.from ?? ''),
          other,
          since,
        )
      : t(
          '{0} is on record as {1} until {2}, and {3} since {4}.',
          one,
          office,
          dateText(earlier.office.to),
          other,
          since,
        );
  }
  if (earlier.to && later.from.first - earlier.to.last > gap) {
    return t(
      'Nobody is on record as {0} between {1} (until {2}) and {3} (since {4}).',
      office,
      one,
      dateText(earlier.office.to ?? ''),
      other,
      since,
    );
  }
  return undefined;
}
