import { compareDates } from '../../dossier/dates';
import { spellText } from '../../dossier/dateText';
import type { Library } from '../../dossier/library';
import type { Edtf, Entity, Office, Person } from '../../dossier/model';
import { linkTo } from '../links';
import { officeText } from '../officeText';
import type { ProfileOffice } from './profile';

/** The offices of a person, in the order of the file. */
export function officesOf(person: Person, library: Library): readonly ProfileOffice[] {
  return person.offices.map((office) => officeLine(office, officeText(office, library)));
}

/** Who held which office of a state or body: those of most holders first, each in order of date. */
export function officesIn(body: Entity, library: Library): readonly ProfileOffice[] {
  const byTitle = new Map<string, ProfileOffice[]>();
  for (const person of library.ofKind('person')) {
    for (const office of person.offices) {
      if (office.of !== body.id) continue;
      const line = { ...officeLine(office, office.title), holder: linkTo(person) };
      byTitle.set(office.title, [...(byTitle.get(office.title) ?? []), line]);
    }
  }
  return [...byTitle.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((lines) => lines.toSorted((a, b) => compareDates(begin(a), begin(b))));
}

const officeLine = ({ from, to, acting }: Office, text: string): ProfileOffice => ({
  text,
  spellText: spellText(from, to),
  acting,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

const begin = ({ from, to }: ProfileOffice): Edtf => from ?? to ?? '';
