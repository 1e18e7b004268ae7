import { field, type Fields } from '../maps';
import type { Place } from '../model';
import { listOf, point, reference } from '../scalars';
import { toSay } from '../../spoken';

const place = field<Place>();
/** What a place has besides. */
export const placeFields: Fields<Place> = {
  at: place(
    'at',
    point,
    toSay('Its position: [longitude, latitude] in degrees, longitude first.'),
    [73.05, 33.69],
  ),
  of: place(
    'of',
    listOf(reference('place', 'state')),
    toSay('Ids of the places and states that it lies in.'),
    'pakistan',
  ),
};
