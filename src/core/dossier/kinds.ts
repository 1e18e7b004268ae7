import { cslFields } from './cslFields';
import { commonFields } from './fields/commonFields';
import { eventFields } from './fields/eventFields';
import { organisationFields } from './fields/organisationFields';
import { personFields } from './fields/personFields';
import { placeFields } from './fields/placeFields';
import { projectFields } from './fields/projectFields';
import { sourceFields } from './fields/sourceFields';
import { stateFields } from './fields/stateFields';
import type { Fields } from './maps';
import type { Entity, Kind } from './model';
import { toSay } from '../spoken';

/** Everything that the reader knows of one kind of entry. */
export interface KindOfEntry {
  readonly kind: Kind;
  /** With its article, for sentences: "a person". */
  readonly what: string;
  /** One sentence on what belongs into the section. */
  readonly description: string;
  readonly fields: Fields<Entity & { readonly other: unknown }>;
  /** The lists that are empty where nothing is given. */
  readonly empty: Readonly<Record<string, readonly unknown[]>>;
}

const commonLists = ['aka', 'short', 'was', 'source', 'claims', 'notes', 'tags'];

const entry = (
  kind: Kind,
  what: string,
  description: string,
  fields: Readonly<Record<string, unknown>>,
  lists: readonly string[],
): KindOfEntry => ({
  kind,
  what,
  description,
  fields: { ...commonFields, ...fields } as KindOfEntry['fields'],
  empty: Object.fromEntries([...commonLists, ...lists].map((list) => [list, []])),
});

/** The sections of a dossier file: which kind each holds, and its fields. */
export const sections: Readonly<Record<string, KindOfEntry>> = {
  people: entry(
    'person',
    toSay('a person'),
    toSay('Persons, with their names and offices.'),
    personFields,
    ['offices', 'of'],
  ),
  states: entry('state', toSay('a state'), toSay('States, present and past.'), stateFields, []),
  organisations: entry(
    'organisation',
    toSay('an organisation'),
    toSay('Every other body that acts, from a ministry to a talks format.'),
    organisationFields,
    ['of', 'members'],
  ),
  places: entry(
    'place',
    toSay('a place'),
    toSay('Cities, provinces, ports, airbases.'),
    placeFields,
    ['of'],
  ),
  projects: entry(
    'project',
    toSay('a project'),
    toSay('Infrastructure, agreements, programmes, series of exercises, aid.'),
    projectFields,
    ['parties', 'route'],
  ),
  events: entry(
    'event',
    toSay('an event'),
    toSay('What happened or was to happen, with its date and those who took part.'),
    eventFields,
    ['context', 'actor', 'recipient', 'present', 'place', 'about'],
  ),
  sources: entry(
    'source',
    toSay('a source'),
    toSay('The documents that claims stand on, as in CSL-JSON, with grades.'),
    { ...cslFields, ...sourceFields },
    ['author'],
  ),
};

/** The fields of a source that are CSL's own and go into its `csl` as they stand. */
export const isCslField = (name: string): boolean =>
  Object.hasOwn(cslFields, name) && !Object.hasOwn(sourceFields, name);
