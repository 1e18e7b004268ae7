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

/** Which of the terms of an office a spell is, counted from 1, and of how many known; 0 where it is none. */
interface Term {
  readonly number: number;
  readonly of: number;
}

/**
 * Which term of the same office this is. A spell of which only one vague date is attested is part of a
 * term, not a term.
 */
export function term(person: Person, office: Office): Term {
  let own = terms.get(person);
  if (!own) terms.set(person, (own = termsOf(person)));
  return own.get(office) ?? { number: 0, of: 0 };
}

const terms = new WeakMap<Person, ReadonlyMap<Office, Term>>();

function termsOf({ offices }: Person): ReadonlyMap<Office, Term> {
  const alike = new Map<string, Office[]>();
  for (const office of offices) {
    const key = JSON.stringify([office.title, office.of]);
    const others = alike.get(key);
    if (others) others.push(office);
    else alike.set(key, [office]);
  }
  const all = new Map<Office, Term>();
  for (const group of alike.values()) {
    const spells = group
      .filter(({ from }) => from !== undefined)
      .toSorted((a, b) => latestFirst(b, a));
    for (const office of group) all.set(office, { number: 0, of: spells.length });
    for (const [index, office] of spells.entries()) {
      all.set(office, { number: index + 1, of: spells.length });
    }
  }
  return all;
}
