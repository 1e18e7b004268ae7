import { field, type Fields } from '../maps';
import { organisationForms, type Organisation } from '../model';
import { date, oneOf } from '../scalars';
import { actors, bodies } from './actors';
import { toSay } from '../../spoken';

const organisation = field<Organisation>();
/** What an organisation has besides. */
export const organisationFields: Fields<Organisation> = {
  kind: organisation('form', oneOf(organisationForms), toSay('What it is.'), 'company'),
  of: organisation(
    'of',
    bodies,
    toSay('Ids of the states and organisations that it belongs to.'),
    'pakistan',
  ),
  members: organisation('members', actors, toSay('Ids of its members.'), [
    'russia',
    'pakistan',
    'china',
  ]),
  from: organisation('from', date, toSay('Since when it exists.'), '2001-06-15'),
  to: organisation('to', date, toSay('Until when it existed.'), '1991'),
};
