import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { credibilityWords } from './grades';
import { field, readFields, type Fields } from './maps';
import type { Claim, ClaimValue, Credibility, FormerName, Office, Point, ShortName } from './model';
import { date, either, flag, listOf, point, reference, text } from './scalars';
import type { Value } from './value';
import { t, toSay } from '../spoken';
import { lazily } from '../lazily';

const isMapNode = (node: Node): boolean => isMap(node);

/** A map with these fields, of which it needs one of `needs`. */
const mapOf = <T>(
  name: string,
  fields: Fields<T>,
  needs: readonly string[],
  read: Value<T>['read'],
): Value<T> => ({ type: { type: 'map', name, fields: () => fields, needs, open: false }, read });

const short = field<ShortName>();
const shortFields: Fields<ShortName> = {
  name: short('name', text, toSay('The short name itself.'), 'Khan'),
  alone: short(
    'alone',
    flag,
    toSay(
      'Write false where the name is too common to stand for this entry without a full name near it.',
    ),
    false,
  ),
};

const plainName: Value<ShortName> = {
  type: text.type,
  read: (node, reading) => {
    const name = text.read(node, reading);
    return name === undefined ? undefined : { name, alone: true };
  },
};

/** A short name: plain, or `{name, alone}`. */
export const shortName: Value<ShortName> = either(
  isMapNode,
  mapOf('shortName', shortFields, ['name'], (node, reading) => {
    const { name, alone = true } = readFields(node, reading, shortFields, toSay('a short name'));
    return name === undefined
      ? reading.problem(node, 'missing-field', t('A short name needs its “name”.'))
      : { name, alone };
  }),
  plainName,
);

const former = field<FormerName>();
const formerFields: Fields<FormerName> = {
  name: former('name', text, toSay('The name that was in use.'), 'North-South Gas Pipeline'),
  from: former('from', date, toSay('Since when it was in use.'), '2015-10'),
  to: former('to', date, toSay('Until when it was in use.'), '2020-11'),
};

/** A superseded name: plain, or `{name, from, to}`. */
export const formerName: Value<FormerName> = either(
  isMapNode,
  mapOf('formerName', formerFields, ['name'], (node, reading) => {
    const { name, ...spell } = readFields(node, reading, formerFields, toSay('a superseded name'));
    return name === undefined
      ? reading.problem(node, 'missing-field', t('A superseded name needs its “name”.'))
      : { name, ...spell };
  }),
  {
    type: text.type,
    read: (node, reading) => {
      const name = text.read(node, reading);
      return name === undefined ? undefined : { name };
    },
  },
);

/** One source id or several. */
export const sources = listOf(reference('source'));

const office = field<Office>();
const officeFields: Fields<Office> = {
  title: office('title', text, toSay('What the office is called.'), 'Foreign Minister'),
  of: office(
    'of',
    reference('state', 'organisation'),
    toSay('The id of the state or organisation that the office belongs to.'),
    'russia',
  ),
  from: office('from', date, toSay('Since when.'), '2004-03-09'),
  to: office('to', date, toSay('Until when; leave it out while it lasts.'), '2020-01'),
  acting: office(
    'acting',
    flag,
    toSay('Whether the office is held for the time being only.'),
    true,
  ),
  source: office('source', sources, toSay('Ids of the sources that say so.'), ['dw-lavrov']),
};

/** An office: `{title, of, from, to, acting, source}`. */
export const officeOf: Value<Office> = mapOf('office', officeFields, ['title'], (node, reading) => {
  const {
    title,
    acting = false,
    source = [],
    ...rest
  } = readFields(node, reading, officeFields, toSay('an office'));
  return title === undefined
    ? reading.problem(node, 'missing-field', t('An office needs its “title”.'))
    : { title, acting, source, ...rest, origin: reading.origin(node) };
});

const claimValue: Value<ClaimValue> = {
  type: text.type,
  read: (node, reading) =>
    isScalar(node) && typeof node.value === 'number'
      ? numberAsWritten(node.value, node.source)
      : text.read(node, reading),
};

/** YAML reads 2021 and 12.4 as numbers, but also 1e3 and 0x10; those stay as they are written. */
const numberAsWritten = (value: number, source: string | undefined): ClaimValue =>
  source === undefined || /^[-+]?[\d.]+$/.test(source) ? value : source;

const range: Value<readonly [ClaimValue, ClaimValue]> = {
  type: { type: 'pair', of: claimValue.type },
  read: (node, reading) => {
    const [low, high, ...more] = listOf(claimValue).read(node, reading) ?? [];
    return low === undefined || high === undefined || more.length > 0
      ? reading.problem(node, 'wrong-type', t('A range is two values: [lowest, highest].'))
      : ([low, high] as const);
  },
};

const valueOrRange: Value<NonNullable<Claim['value']>> = either(
  (node) => isSeq(node),
  range,
  claimValue,
);

const credibility: Value<Credibility> = {
  type: { type: 'grade', from: 1, to: 6, meanings: credibilityWords },
  read: (node, reading) => {
    const value = isScalar(node) && typeof node.value !== 'boolean' ? Number(node.value) : NaN;
    return value >= 1 && value <= 6 && Number.isInteger(value)
      ? (value as Credibility)
      : reading.problem(
          node,
          'bad-value',
          t('Credibility is a number from 1 (confirmed by other sources) to 6 (cannot be judged).'),
        );
  },
};

const stop = either((item) => isSeq(item), point, reference('place'));

/** Place ids and `[longitude, latitude]` points, from start to end. */
export const path: Value<readonly (string | Point)[]> = {
  type: { type: 'list', of: stop.type, alone: false },
  read: (node, reading) =>
    isSeq(node)
      ? listOf(stop).read(node, reading)
      : reading.problem(node, 'wrong-type', t('A route is a list of places: [port-qasim, kasur].')),
};

const someActor = reference('person', 'state', 'organisation');

const spaceOrCapital = '[\\s\\p{Lu}]';
const hasWords = lazily(() => new RegExp(spaceOrCapital, 'u'));

/** Who said it: an actor's id, or words; words have a space or a capital. */
const speaker: Value<string> = {
  type: {
    type: 'either',
    of: [someActor.type, { type: 'pattern', pattern: spaceOrCapital }],
  },
  read: (node, reading) => {
    const value = text.read(node, reading);
    if (value === undefined || hasWords().test(value)) return value;
    return someActor.read(node, reading);
  },
};

const claim = field<Claim>();
const claimFields: Fields<Claim> = {
  what: claim(
    'what',
    text,
    toSay('What is measured or dated. Claims on one entry with the same words here are compared.'),
    'capacity',
  ),
  value: claim(
    'value',
    valueOrRange,
    toSay('A number, a date or a few words; [lowest, highest] for a range.'),
    12.4,
  ),
  unit: claim('unit', text, toSay('The unit of the value.'), 'bcm a year'),
  text: claim(
    'text',
    text,
    toSay('A statement in words, where no single value says it.'),
    'Russia might invest up to eight billion dollars.',
  ),
  path: claim('path', path, toSay('A route that is claimed, from start to end.'), [
    'port-qasim',
    'kasur',
  ]),
  asof: claim('asof', date, toSay('When it was said, or the date that it holds for.'), '2021-04'),
  by: claim('by', speaker, toSay('Who said it: the id of an actor, or a few words.'), 'lavrov'),
  source: claim('source', sources, toSay('Ids of the sources that report it.'), ['br-201119']),
  loc: claim('loc', text, toSay('Where in the source: page, paragraph, minute.'), 'p. 12'),
  credibility: claim(
    'credibility',
    credibility,
    toSay('How credible the information itself is (Admiralty code).'),
    2,
  ),
  note: claim(
    'note',
    text,
    toSay('What a reader should know about it.'),
    'Before the second contract.',
  ),
};

/** A claim: `{what, value, unit, …}` or `{text, …}`. */
export const claimOf: Value<Claim> = mapOf(
  'claim',
  claimFields,
  ['value', 'text', 'path'],
  (node, reading) => {
    const { source = [], ...rest } = readFields(node, reading, claimFields, toSay('a claim'));
    const says = rest.value ?? rest.text ?? rest.path;
    return says === undefined
      ? reading.problem(
          node,
          'missing-field',
          t('A claim needs something that it says: “what” with “value”, or “text”.'),
        )
      : { ...rest, source, origin: reading.origin(node) };
  },
);
