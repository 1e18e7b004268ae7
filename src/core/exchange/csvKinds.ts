import { organisationForms, projectForms, type Kind } from '../dossier/model';
import type { CsvColumn } from './csvColumns';
import { lazily } from '../lazily';

/** What a row is, and the form of an organisation or project where the word says so too. */
export interface KindOfRow {
  readonly kind: Kind;
  readonly form?: string;
}

const words: Readonly<Record<Kind, readonly string[]>> = {
  person: ['person', 'people', 'persons', 'human', 'individual'],
  state: ['state', 'states', 'country', 'countries', 'nation'],
  organisation: ['organisation', 'organisations', 'organization', 'organizations', 'body', 'group'],
  place: ['place', 'places', 'location', 'city', 'town'],
  project: ['project', 'projects'],
  event: ['event', 'events', 'meeting', 'visit'],
  source: ['source', 'sources', 'document', 'article', 'reference'],
};

/** Exact words first; `other` is a form of two kinds and so tells nothing. */
const byWord = lazily(() => {
  const kinds = new Map<string, KindOfRow>([
    ...organisationForms.map((form): [string, KindOfRow] => [form, { kind: 'organisation', form }]),
    ...projectForms.map((form): [string, KindOfRow] => [form, { kind: 'project', form }]),
    ...Object.entries(words).flatMap(([kind, all]) =>
      all.map((word): [string, KindOfRow] => [word, { kind: kind as Kind }]),
    ),
  ]);
  kinds.delete('other');
  return kinds;
});

/** The kind that a word in a column `kind` means: `Person`, `ministry`, `think tank`. */
export function kindOfWord(word: string): KindOfRow | undefined {
  return byWord().get(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}

/** Columns that only one kind of entry has, the more telling first. */
const telling: readonly (readonly [CsvColumn, Kind])[] = [
  ['date', 'event'],
  ['actor', 'event'],
  ['recipient', 'event'],
  ['longitude', 'place'],
  ['parties', 'project'],
  ['born', 'person'],
  ['died', 'person'],
  ['office', 'person'],
  ['iso', 'state'],
  ['members', 'organisation'],
];

/** The kind that the headers of a file without a column `kind` tell; undefined where they do not. */
export function kindOfColumns(columns: readonly (CsvColumn | undefined)[]): Kind | undefined {
  return telling.find(([column]) => columns.includes(column))?.[1];
}
