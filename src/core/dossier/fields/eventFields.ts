import { field, type Fields } from '../maps';
import type { Event } from '../model';
import { ploverContexts, ploverModes } from '../plover';
import { date, listOf, oneOf, reference } from '../scalars';
import { actors } from './actors';
import { toSay } from '../../spoken';

const event = field<Event>();
/** What an event has besides. */
export const eventFields: Fields<Event> = {
  date: event(
    'date',
    date,
    toSay('When it happened: a day, a month, a year or a span (EDTF).'),
    '2021-04-06/2021-04-07',
  ),
  type: event(
    'type',
    oneOf(Object.keys(ploverModes)),
    toSay('What happened (PLOVER event type).'),
    'CONSULT',
  ),
  mode: event(
    'mode',
    oneOf([...new Set(Object.values(ploverModes).flat())]),
    toSay('In which way, within the type (PLOVER mode).'),
    'visit',
  ),
  context: event(
    'context',
    listOf(oneOf(ploverContexts)),
    toSay('What it was about (PLOVER contexts).'),
    ['diplomatic', 'economic'],
  ),
  actor: event('actor', actors, toSay('Ids of those who acted; on a visit, the visitor.'), [
    'lavrov',
    'russia',
  ]),
  recipient: event(
    'recipient',
    actors,
    toSay('Ids of those acted towards; on a visit, the host.'),
    ['qureshi', 'pakistan'],
  ),
  present: event('present', actors, toSay('Ids of others who were there.'), ['imran-khan']),
  place: event(
    'place',
    listOf(reference('place')),
    toSay('Ids of the places where it happened.'),
    'islamabad',
  ),
  about: event('about', listOf(reference()), toSay('Ids of what it concerned, of any kind.'), [
    'psgp',
  ]),
  'part-of': event(
    'partOf',
    reference('event'),
    toSay('The id of the event that it was a part of.'),
    'visit-2021',
  ),
};
