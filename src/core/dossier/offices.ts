import { dateSpan, type Day } from './dates';
import type { Edtf, Office, Person } from './model';

/** Where a day stands to the spell of an office whose dates may be vague. */
type Tenure = 'before' | 'during' | 'after';

/** Whether a spell has not begun, runs or is over on a day; a vague end counts as long as it may last. */
function tenure(spell: { readonly from?: Edtf; readonly to?: Edtf }, day: Day): Tenure {
  const from = spell.from === undefined ? undefined : dateSpan(spell.from);
  const to = spell.to === undefined ? undefined : dateSpan(spell.to);
  if (from && day < from.first) return 'before';
  return to && day > to.last ? 'after' : 'during';
}

/** The offices that a person holds on a day, the latest begun first; undated ones last. */
export function officesOn(person: Person, day: Day): readonly Office[] {
  return person.offices.filter((office) => tenure(office, day) === 'during').toSorted(latestFirst);
}

/** The offices that were over by a day, the latest first. */
export function officesBefore(person: Person, day: Day): readonly Office[] {
  return person.offices.filter((office) => tenure(office, day) === 'after').toSorted(latestFirst);
}

const begin = (office: Office): number =>
  (office.from === undefined ? undefined : dateSpan(office.from)?.first) ?? -Infinity;
const latestFirst = (a: Office, b: Office): number => compare(begin(b), begin(a));
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which term of the same office this is, counted from 1, and of how many known. A spell of which only
 * one vague date is attested is part of a term, not a term.
 */
export function term(
  person: Person,
  office: Office,
): { readonly number: number; readonly of: number } {
  const spells = person.offices
    .filter(
      (other) => other.title === office.title && other.of === office.of && other.from !== undefined,
    )
    .toSorted((a, b) => latestFirst(b, a));
  return { number: spells.indexOf(office) + 1, of: spells.length };
}
