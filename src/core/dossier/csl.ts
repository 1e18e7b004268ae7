import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { dateSpan } from './dates';
import { entriesOf, field, readFields, type Fields } from './maps';
import type { CslName, Edtf } from './model';
import type { Read, Reading } from './reading';
import { date, describe, text } from './scalars';
import type { Described, Value } from './value';
import { t, toSay } from '../spoken';

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

const nameField = field<CslName>();
const cslNameFields: Fields<CslName> = {
  family: nameField('family', text, toSay('The family name.'), 'Doe'),
  given: nameField('given', text, toSay('The given names.'), 'Jane'),
  literal: nameField(
    'literal',
    text,
    toSay('A name in one piece, such as that of an office.'),
    'Reuters',
  ),
};

/** A CSL name: `{family, given}` or `{literal}`; plain text counts as literal. */
export const cslName: Value<CslName> = {
  type: {
    type: 'either',
    of: [
      { type: 'map', name: 'cslName', fields: () => cslNameFields, needs: [], open: false },
      text.type,
    ],
  },
  read: (node, reading) => {
    if (isMap(node)) return readFields(node, reading, cslNameFields, toSay('a name'));
    const literal = text.read(node, reading);
    return literal === undefined ? undefined : { literal };
  },
};

const readDate: Read<Edtf> = (node, reading) => {
  if (!isMap(node)) return date.read(node, reading);
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
    return date.read(raw, reading);
  }
  return reading.problem(
    node,
    'bad-date',
    t('Write the date as in CSL-JSON, {date-parts: [[2021, 4, 6]]}, or plainly: 2021-04-06.'),
  );
};

const dateFields: Described = {
  'date-parts': {
    type: { type: 'dateParts' },
    description: toSay('The date as lists of year, month and day; two lists for a span.'),
    example: [[2021, 4, 6]],
  },
  raw: { type: date.type, description: toSay('The date as EDTF.'), example: '2021-04-06' },
  literal: { type: date.type, description: toSay('The date as EDTF.'), example: '2021-04-06' },
  edtf: { type: date.type, description: toSay('The date as EDTF.'), example: '2021-04-06' },
  circa: {
    type: { type: 'any' },
    description: toSay('Whether the date is approximate.'),
    example: true,
  },
};

/** A date as CSL-JSON writes it (`date-parts`, one or two; `raw`; `literal`), or plainly as EDTF. */
export const cslDate: Value<Edtf> = {
  type: {
    type: 'either',
    of: [
      date.type,
      {
        type: 'map',
        name: 'cslDate',
        fields: () => dateFields,
        needs: ['date-parts', 'raw', 'literal', 'edtf'],
        open: true,
      },
    ],
  },
  read: readDate,
};

const isTrue = (node: Node | undefined): boolean =>
  isScalar(node) && node.value !== null && node.value !== false && node.value !== 0;

function edtfOfParts(parts: unknown): Edtf {
  return (Array.isArray(parts) ? parts : [parts])
    .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
    .join('-');
}

/** A value of a CSL field as plain JSON; nested deeper than CSL goes, it is a problem. */
export const cslValue: Value<unknown> = {
  type: { type: 'any' },
  read: (node, reading) => plain(node, reading),
};

function plain(node: Node, reading: Reading, depth = 0): unknown {
  if (isScalar(node)) return node.value;
  if (depth > 4) {
    return reading.problem(
      node,
      'wrong-type',
      t('No CSL field holds {0} this deep.', describe(node)),
    );
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
  return reading.problem(node, 'wrong-type', t('A reference (*) cannot stand inside a CSL field.'));
}
