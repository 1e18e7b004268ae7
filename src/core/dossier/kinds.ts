import { cslFields } from './cslFields';
import {
  commonFields,
  eventFields,
  organisationFields,
  personFields,
  placeFields,
  projectFields,
  sourceFields,
  stateFields,
} from './fields';
import { field, type Fields } from './maps';
import type { Entity, Kind } from './model';
import type { Head } from './part';
import { date, text } from './scalars';
import { bibliography } from './bibliographyPath';
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

const head = field<Head>();
/** What a file says about itself, under `dossier:`. */
export const headFields: Fields<Head> = {
  title: head('title', text, toSay('What the file is about.'), 'Pakistan–Russia relations'),
  asof: head(
    'asof',
    date,
    toSay('The date that the file describes: offices and figures are shown as of then.'),
    '2023-12-31',
  ),
  licence: head('licence', text, toSay('On what terms others may use it (SPDX).'), 'CC0-1.0'),
  bibliography: head(
    'bibliography',
    bibliography,
    toSay(
      'A CSL-JSON file, such as Zotero exports, whose entries count as sources: its path from the folder of this file.',
    ),
    'sources.json',
  ),
};

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
