import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { dateSpan } from './dates';
import { entriesOf, field, readFields, type Fields } from './maps';
import type { CslName, Edtf } from './model';
import type { Read, Reading } from './reading';
import { date, describe, text } from './scalars';

/** CSL 1.0.2 item types: what a source can be. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

/** CSL variables that are kept as they stand, beside those that a source shows. */
export const cslOtherFields = [
  'abstract',
  'annote',
  'id',
  'archive',
  'archive_location',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'collection-number',
  'collection-title',
  'collection-editor',
  'container-author',
  'container-title-short',
  'director',
  'DOI',
  'edition',
  'editor',
  'event-date',
  'event-place',
  'event-title',
  'genre',
  'interviewer',
  'ISBN',
  'ISSN',
  'issue',
  'journalAbbreviation',
  'jurisdiction',
  'keyword',
  'language',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-date',
  'original-publisher',
  'original-title',
  'page',
  'page-first',
  'PMCID',
  'PMID',
  'publisher-place',
  'recipient',
  'references',
  'reporter',
  'reviewed-title',
  'scale',
  'section',
  'shortTitle',
  'source',
  'status',
  'submitted',
  'title-short',
  'translator',
  'URL',
  'version',
  'volume',
  'volume-title',
  'year-suffix',
] as const;

const nameField = field<CslName>();
const cslNameFields: Fields<CslName> = {
  family: nameField('family', text),
  given: nameField('given', text),
  literal: nameField('literal', text),
};

/** A CSL name: `{family, given}` or `{literal}`; plain text counts as literal. */
export const cslName: Read<CslName> = (node, reading) => {
  if (isMap(node)) return readFields(node, reading, cslNameFields, 'a name');
  const literal = text(node, reading);
  return literal === undefined ? undefined : { literal };
};

/** A date as CSL-JSON writes it (`date-parts`, one or two; `raw`; `literal`), or plainly as EDTF. */
export const cslDate: Read<Edtf> = (node, reading) => {
  if (!isMap(node)) return date(node, reading);
  const entries = new Map(
    entriesOf(node, reading, 'duplicate-key').map(({ key, value }) => [key, value]),
  );
  const parts = entries.get('date-parts');
  const raw = entries.get('raw') ?? entries.get('literal') ?? entries.get('edtf');
  if (isSeq(parts)) {
    const ends = parts.items.map((part) => edtfOfParts(plain(part as Node, reading)));
    const edtf = ends.join('/');
    if (dateSpan(edtf))
      return isTrue(entries.get('circa')) && ends.length === 1 ? `${edtf}~` : edtf;
  } else if (raw) {
    return date(raw, reading);
  }
  return reading.problem(
    node,
    'bad-date',
    'Write the date as in CSL-JSON, {date-parts: [[2021, 4, 6]]}, or plainly: 2021-04-06.',
  );
};

const isTrue = (node: Node | undefined): boolean =>
  isScalar(node) && node.value !== null && node.value !== false && node.value !== 0;

function edtfOfParts(parts: unknown): Edtf {
  return (Array.isArray(parts) ? parts : [parts])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** A value of a CSL field as plain JSON; nested deeper than CSL goes, it is a problem. */
export const cslValue: Read<unknown> = (node, reading) => plain(node, reading);

function plain(node: Node, reading: Reading, depth = 0): unknown {
  if (isScalar(node)) return node.value;
  if (depth > 4) {
    return reading.problem(node, 'wrong-type', `No CSL field holds ${describe(node)} this deep.`);
  }
  if (isSeq(node)) {
    return node.items.map((item) => plain(item as Node, reading, depth + 1) ?? null);
  }
  if (isMap(node)) {
    return Object.fromEntries(
      entriesOf(node, reading, 'duplicate-key').map(({ key, value }) => [
        key,
        value ? (plain(value, reading, depth + 1) ?? null) : null,
      ]),
    );
  }
  return reading.problem(node, 'wrong-type', 'A reference (*) cannot stand inside a CSL field.');
}
