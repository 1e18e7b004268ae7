import { field, type Fields } from '../maps';
import type { State } from '../model';
import { date, matching } from '../scalars';
import { toSay } from '../../spoken';

const state = field<State>();
/** What a state has besides. */
export const stateFields: Fields<State> = {
  iso: state(
    'iso',
    matching(/^[A-Z]{3}$/, toSay('Use the three capitals of ISO 3166-1 alpha-3, such as PAK.')),
    toSay('The country code of ISO 3166-1 alpha-3: three capitals.'),
    'PAK',
  ),
  from: state('from', date, toSay('Since when it exists.'), '1947-08-14'),
  to: state('to', date, toSay('Until when it existed.'), '1991-12-26'),
};
