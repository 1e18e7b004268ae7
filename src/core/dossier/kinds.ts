import { field, type Fields } from './maps';
import {
  organisationForms,
  projectForms,
  type Entity,
  type EntityBase,
  type Event,
  type Kind,
  type Organisation,
  type Person,
  type Place,
  type Project,
  type Source,
  type State,
} from './model';
import { cslDate, cslName, cslOtherFields, cslTypes, cslValue } from './csl';
import { claimOf, formerName, officeOf, path, shortName, sources } from './parts';
import { ploverContexts, ploverModes, ploverSectors } from './plover';
import { date, link, listOf, matching, oneOf, point, reference, text } from './scalars';

/** Everything that the reader knows of one kind of entity. */
export interface KindOfEntry {
  readonly kind: Kind;
  /** With its article, for sentences: "a person". */
  readonly what: string;
  readonly fields: Fields<Entity & { readonly other: unknown }>;
  /** The lists that are empty where nothing is given. */
  readonly empty: Readonly<Record<string, readonly unknown[]>>;
}

const actors = ['person', 'state', 'organisation'] as const;
const texts = listOf(text);

const base = field<EntityBase>();
const common: Fields<EntityBase> = {
  name: base('name', text),
  aka: base('aka', texts),
  short: base('short', listOf(shortName)),
  was: base('was', listOf(formerName)),
  summary: base('summary', text),
  wikidata: base(
    'wikidata',
    matching(/^Q[1-9]\d*$/, 'A Wikidata item is Q and a number, such as Q58217.'),
  ),
  url: base('url', link),
  source: base('source', sources),
  claims: base('claims', listOf(claimOf)),
  notes: base('notes', texts),
  tags: base('tags', texts),
};
const commonLists = ['aka', 'short', 'was', 'source', 'claims', 'notes', 'tags'];

const person = field<Person>();
const personFields: Fields<Person> = {
  offices: person('offices', listOf(officeOf)),
  of: person('of', listOf(reference('state', 'organisation'))),
  sector: person('sector', oneOf(ploverSectors)),
  born: person('born', date),
  died: person('died', date),
};

const state = field<State>();
const stateFields: Fields<State> = {
  iso: state(
    'iso',
    matching(/^[A-Z]{3}$/, 'Use the three capitals of ISO 3166-1 alpha-3, such as PAK.'),
  ),
  from: state('from', date),
  to: state('to', date),
};

const organisation = field<Organisation>();
const organisationFields: Fields<Organisation> = {
  kind: organisation('form', oneOf(organisationForms)),
  of: organisation('of', listOf(reference('state', 'organisation'))),
  members: organisation('members', listOf(reference(...actors))),
  from: organisation('from', date),
  to: organisation('to', date),
};

const place = field<Place>();
const placeFields: Fields<Place> = {
  at: place('at', point),
  of: place('of', listOf(reference('place', 'state'))),
};

const project = field<Project>();
const projectFields: Fields<Project> = {
  kind: project('form', oneOf(projectForms)),
  parties: project('parties', listOf(reference(...actors))),
  status: project('status', text),
  from: project('from', date),
  to: project('to', date),
  route: project('route', path),
};

const event = field<Event>();
const eventFields: Fields<Event> = {
  date: event('date', date),
  type: event('type', oneOf(Object.keys(ploverModes))),
  mode: event('mode', oneOf([...new Set(Object.values(ploverModes).flat())])),
  context: event('context', listOf(oneOf(ploverContexts))),
  actor: event('actor', listOf(reference(...actors))),
  recipient: event('recipient', listOf(reference(...actors))),
  present: event('present', listOf(reference(...actors))),
  place: event('place', listOf(reference('place'))),
  about: event('about', listOf(reference())),
  'part-of': event('partOf', reference('event')),
};

const source = field<Source>();
const sourceFields: Fields<Source> = {
  title: source('name', text),
  type: source('form', oneOf(cslTypes)),
  author: source('author', listOf(cslName)),
  issued: source('issued', cslDate),
  accessed: source('accessed', cslDate),
  'container-title': source('container', text),
  publisher: source('publisher', text),
  URL: source('url', link),
  reliability: source('reliability', oneOf(['A', 'B', 'C', 'D', 'E', 'F'])),
  archived: source('archived', link),
};
/** In a source every further CSL field is kept as it stands; `source` and `note` mean CSL's there. */
const cslFields = Object.fromEntries(
  cslOtherFields.map((name) => [name, { to: name, read: cslValue }]),
);

const entry = (
  kind: Kind,
  what: string,
  fields: Readonly<Record<string, unknown>>,
  ...lists: readonly string[]
): KindOfEntry => ({
  kind,
  what,
  fields: { ...common, ...fields } as KindOfEntry['fields'],
  empty: Object.fromEntries([...commonLists, ...lists].map((list) => [list, []])),
});

/** The sections of a dossier file: which kind each holds, and its fields. */
export const sections: Readonly<Record<string, KindOfEntry>> = {
  people: entry('person', 'a person', personFields, 'offices', 'of'),
  states: entry('state', 'a state', stateFields),
  organisations: entry('organisation', 'an organisation', organisationFields, 'of', 'members'),
  places: entry('place', 'a place', placeFields, 'of'),
  projects: entry('project', 'a project', projectFields, 'parties', 'route'),
  events: entry(
    'event',
    'an event',
    eventFields,
    'context',
    'actor',
    'recipient',
    'present',
    'place',
    'about',
  ),
  sources: entry('source', 'a source', { ...cslFields, ...sourceFields }, 'author'),
};

/** The fields of a source that are CSL's own and go into its `csl` as they stand. */
export const isCslField = (name: string): boolean =>
  Object.hasOwn(cslFields, name) && !Object.hasOwn(sourceFields, name);
