import { cslDate, cslName, cslTypes } from './csl';
import { reliabilityWords } from './grades';
import { field, type Fields } from './maps';
import {
  organisationForms,
  projectForms,
  type EntityBase,
  type Event,
  type Organisation,
  type Person,
  type Place,
  type Project,
  type Source,
  type State,
} from './model';
import { claimOf, formerName, officeOf, path, shortName, sources } from './parts';
import { ploverContexts, ploverModes, ploverSectors } from './plover';
import { date, link, listOf, matching, oneOf, point, reference, text } from './scalars';
import { toSay } from '../spoken';

const actors = listOf(reference('person', 'state', 'organisation'));
const bodies = listOf(reference('state', 'organisation'));
const texts = listOf(text);

const base = field<EntityBase>();
/** What every entry may have. */
export const commonFields: Fields<EntityBase> = {
  name: base('name', text, toSay('The preferred form of the name.'), 'Sergey Lavrov'),
  aka: base('aka', texts, toSay('Other full forms of the name, in any script or spelling.'), [
    'Sergei Lavrov',
    'Сергей Лавров',
  ]),
  short: base(
    'short',
    listOf(shortName),
    toSay(
      'Surnames, acronyms, a capital used for its government. They count where a full name stands in the same document, or where nothing else has the same short name.',
    ),
    ['Lavrov', { name: 'Khan', alone: false }],
  ),
  was: base(
    'was',
    listOf(formerName),
    toSay('Superseded names, each with the time of its use. A text that uses one is told so.'),
    [{ name: 'North-South Gas Pipeline', to: '2020-11' }],
  ),
  summary: base(
    'summary',
    text,
    toSay('One or two sentences that say who or what this is.'),
    'Foreign minister of Russia since 2004.',
  ),
  wikidata: base(
    'wikidata',
    matching(/^Q[1-9]\d*$/, toSay('A Wikidata item is Q and a number, such as Q58217.')),
    toSay('The Wikidata item: Q and a number.'),
    'Q58217',
  ),
  url: base('url', link, toSay('A page about it.'), 'https://www.example.org/'),
  source: base(
    'source',
    sources,
    toSay('Ids of the sources that the entry as a whole stands on.'),
    ['geo-0406'],
  ),
  claims: base(
    'claims',
    listOf(claimOf),
    toSay(
      'What was stated about it, by whom and where: figures, dates, assertions. Contradictions stay side by side.',
    ),
    [{ what: 'capacity', value: 12.4, unit: 'bcm a year', source: 'br-201119' }],
  ),
  notes: base('notes', texts, toSay('Notes of your own.'), [
    'Ask for the minutes of November 2020.',
  ]),
  tags: base('tags', texts, toSay('Words to group entries by.'), ['gas']),
};

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

const project = field<Project>();
/** What a project has besides. */
export const projectFields: Fields<Project> = {
  kind: project('form', oneOf(projectForms), toSay('What it is.'), 'infrastructure'),
  parties: project('parties', actors, toSay('Ids of those who agreed on it or carry it out.'), [
    'pakistan',
    'russia',
  ]),
  status: project(
    'status',
    text,
    toSay('How far it has come, in a few words.'),
    'agreed, not built',
  ),
  from: project('from', date, toSay('Since when.'), '2015-10-16'),
  to: project('to', date, toSay('Until when.'), '2023'),
  route: project(
    'route',
    path,
    toSay('Place ids or [longitude, latitude] points, from start to end.'),
    ['port-qasim', 'kasur'],
  ),
};

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

const source = field<Source>();
/** What a source has besides. */
export const sourceFields: Fields<Source> = {
  title: source(
    'name',
    text,
    toSay('The title of the document.'),
    'Russia and Pakistan agree on a pipeline',
  ),
  type: source(
    'form',
    oneOf(cslTypes),
    toSay('What kind of document it is (CSL item type).'),
    'article-newspaper',
  ),
  author: source('author', listOf(cslName), toSay('Who wrote it.'), [
    { family: 'Doe', given: 'Jane' },
  ]),
  issued: source('issued', cslDate, toSay('When it was published.'), '2021-04-06'),
  accessed: source('accessed', cslDate, toSay('When it was read.'), '2023-12-31'),
  'container-title': source(
    'container',
    text,
    toSay('The newspaper, journal, book or site that it stands in.'),
    'Dawn',
  ),
  publisher: source('publisher', text, toSay('Who published it.'), 'Ministry of Foreign Affairs'),
  URL: source('url', link, toSay('Where it can be read.'), 'https://www.example.org/report'),
  reliability: source(
    'reliability',
    oneOf(['A', 'B', 'C', 'D', 'E', 'F'], reliabilityWords),
    toSay('How reliable the source is (Admiralty code).'),
    'B',
  ),
  archived: source(
    'archived',
    link,
    toSay('Where a copy is kept.'),
    'https://web.archive.org/web/2021/https://www.example.org/report',
  ),
};
