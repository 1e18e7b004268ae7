import { field, type Fields } from '../maps';
import type { Person } from '../model';
import { officeOf } from '../parts';
import { ploverSectors } from '../plover';
import { date, listOf, oneOf } from '../scalars';
import { bodies } from './actors';
import { toSay } from '../../spoken';

const person = field<Person>();
/** What a person has besides. */
export const personFields: Fields<Person> = {
  offices: person(
    'offices',
    listOf(officeOf),
    toSay('Posts held, each with its dates. Two terms are two entries.'),
    [{ title: 'Foreign Minister', of: 'russia', from: '2004-03-09' }],
  ),
  of: person(
    'of',
    bodies,
    toSay('Ids of the states and organisations that the person belongs to.'),
    'russia',
  ),
  sector: person(
    'sector',
    oneOf(ploverSectors),
    toSay('The part of society that the person stands for (PLOVER).'),
    'GOV',
  ),
  born: person('born', date, toSay('Date of birth.'), '1950-03-21'),
  died: person('died', date, toSay('Date of death.'), '1989-07-02'),
};
