import { lazily } from '../lazily';

/**
 * The headers that are understood, however they are written: case, spaces, hyphens, underscores and
 * a plural `s` make no difference. The first of each is the one that an export writes.
 */
export const csvHeaders = {
  id: ['id', 'key', 'identifier'],
  kind: ['kind', 'section', 'category', 'entitytype', 'schema'],
  name: ['name', 'title', 'label', 'fullname', 'event', 'headline'],
  aka: ['aka', 'alias', 'aliases', 'alsoknownas', 'othername', 'alternativename'],
  short: ['short', 'shortname', 'acronym', 'abbreviation'],
  was: ['was', 'formername', 'previousname', 'formerly', 'oldname'],
  summary: ['summary', 'description', 'abstract', 'text'],
  form: ['form', 'type', 'classification', 'subtype', 'organisationkind', 'projectkind'],
  of: ['of', 'affiliation', 'memberof', 'parentorganisation', 'parentorganization'],
  country: ['country', 'state', 'nationality', 'citizenship'],
  office: ['office', 'position', 'post', 'role', 'jobtitle', 'function'],
  officeOf: ['office of', 'organisation', 'organization', 'employer', 'institution'],
  sector: ['sector'],
  born: ['born', 'birthdate', 'dateofbirth', 'dob'],
  died: ['died', 'deathdate', 'dateofdeath', 'dod'],
  iso: ['iso', 'iso3', 'isocode', 'alpha3', 'countrycode'],
  members: ['members', 'member'],
  parties: ['parties', 'party', 'signatory', 'signatories'],
  status: ['status'],
  from: ['from', 'start', 'startdate', 'begin', 'since', 'founded', 'signed'],
  to: ['to', 'end', 'enddate', 'until', 'dissolved'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'x'],
  latitude: ['latitude', 'lat', 'y'],
  date: ['date', 'when', 'day', 'year'],
  mode: ['mode'],
  context: ['context'],
  actor: ['actor', 'who', 'visitor'],
  recipient: ['recipient', 'target', 'host'],
  present: ['present', 'participant', 'attendee'],
  place: ['place', 'location', 'where', 'city', 'venue'],
  about: ['about', 'concern', 'subject', 'topic'],
  partOf: ['part of', 'parent', 'parent event'],
  wikidata: ['wikidata', 'wikidataid', 'qid'],
  url: ['url', 'website', 'link', 'homepage', 'web'],
  source: ['source', 'reference', 'citation'],
  notes: ['notes', 'note', 'comment', 'remark'],
  tags: ['tags', 'tag', 'keyword'],
  /** What an export says a second time, in other words. */
  derived: ['first day', 'last day', 'date in words'],
} as const;

/** What a column of a CSV file can hold. */
export type CsvColumn = keyof typeof csvHeaders;

const notPlain = lazily(() => /[^\p{L}\p{N}]+/gu);
const plain = (header: string): string => header.toLowerCase().replace(notPlain(), '');

const columns = lazily(
  () =>
    new Map<string, CsvColumn>(
      Object.entries(csvHeaders).flatMap(([column, names]) =>
        names.map((name): [string, CsvColumn] => [plain(name), column as CsvColumn]),
      ),
    ),
);

/** The column that a header names; undefined where none is known by it. */
export function columnOf(header: string): CsvColumn | undefined {
  const name = plain(header);
  return columns().get(name) ?? columns().get(name.replace(/s$/, ''));
}
