import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Claim, ClaimValue, Credibility, FormerName, Office, Point, ShortName } from './model';
import { field, readFields, type Fields } from './maps';
import type { Read } from './reading';
import { date, either, flag, listOf, point, reference, text } from './scalars';

const isMapNode = (node: Node): boolean => isMap(node);

const plainName: Read<ShortName> = (node, reading) => {
  const name = text(node, reading);
  return name === undefined ? undefined : { name, alone: true };
};

const shortFields: Fields<ShortName> = {
  name: field<ShortName>()('name', text),
  alone: field<ShortName>()('alone', flag),
};

/** A short name: plain, or `{name, alone}`. */
export const shortName: Read<ShortName> = either(
  isMapNode,
  (node, reading) => {
    const { name, alone = true } = readFields(node, reading, shortFields, 'a short name');
    return name === undefined
      ? reading.problem(node, 'missing-field', 'A short name needs its “name”.')
      : { name, alone };
  },
  plainName,
);

const formerFields: Fields<FormerName> = {
  name: field<FormerName>()('name', text),
  from: field<FormerName>()('from', date),
  to: field<FormerName>()('to', date),
};

/** A superseded name: plain, or `{name, from, to}`. */
export const formerName: Read<FormerName> = either(
  isMapNode,
  (node, reading) => {
    const { name, ...spell } = readFields(node, reading, formerFields, 'a superseded name');
    return name === undefined
      ? reading.problem(node, 'missing-field', 'A superseded name needs its “name”.')
      : { name, ...spell };
  },
  (node, reading) => {
    const name = text(node, reading);
    return name === undefined ? undefined : { name };
  },
);

/** One source id or several. */
export const sources = listOf(reference('source'));

const office = field<Office>();
const officeFields: Fields<Office> = {
  title: office('title', text),
  of: office('of', reference('state', 'organisation')),
  from: office('from', date),
  to: office('to', date),
  acting: office('acting', flag),
  source: office('source', sources),
};

/** An office: `{title, of, from, to, acting, source}`. */
export const officeOf: Read<Office> = (node, reading) => {
  const {
    title,
    acting = false,
    source = [],
    ...rest
  } = readFields(node, reading, officeFields, 'an office');
  return title === undefined
    ? reading.problem(node, 'missing-field', 'An office needs its “title”.')
    : { title, acting, source, ...rest, origin: reading.origin(node) };
};

const claimValue: Read<ClaimValue> = (node, reading) =>
  isScalar(node) && typeof node.value === 'number'
    ? numberAsWritten(node.value, node.source)
    : text(node, reading);

/** YAML reads 2021 and 12.4 as numbers, but also 1e3 and 0x10; those stay as they are written. */
const numberAsWritten = (value: number, source: string | undefined): ClaimValue =>
  source === undefined || /^[-+]?[\d.]+$/.test(source) ? value : source;

const valueOrRange: Read<NonNullable<Claim['value']>> = either(
  (node) => isSeq(node),
  (node, reading) => {
    const [low, high, ...more] = listOf(claimValue)(node, reading) ?? [];
    return low === undefined || high === undefined || more.length > 0
      ? reading.problem(node, 'wrong-type', 'A range is two values: [lowest, highest].')
      : ([low, high] as const);
  },
  claimValue,
);

const credibility: Read<Credibility> = (node, reading) => {
  const value = isScalar(node) ? Number(node.value) : NaN;
  return value >= 1 && value <= 6 && Number.isInteger(value)
    ? (value as Credibility)
    : reading.problem(
        node,
        'bad-value',
        'Credibility is a number from 1 (confirmed by other sources) to 6 (cannot be judged).',
      );
};

/** Place ids and `[longitude, latitude]` points, from start to end. */
export const path: Read<readonly (string | Point)[]> = (node, reading) =>
  isSeq(node)
    ? listOf(either((item) => isSeq(item), point, reference('place')))(node, reading)
    : reading.problem(node, 'wrong-type', 'A route is a list of places: [port-qasim, kasur].');

/** Who said it: an actor's id, or words; words have a space or a capital. */
const speaker: Read<string> = (node, reading) => {
  const value = text(node, reading);
  if (value === undefined || /[\s\p{Lu}]/u.test(value)) return value;
  return reference('person', 'state', 'organisation')(node, reading);
};

const claim = field<Claim>();
const claimFields: Fields<Claim> = {
  what: claim('what', text),
  value: claim('value', valueOrRange),
  unit: claim('unit', text),
  text: claim('text', text),
  path: claim('path', path),
  asof: claim('asof', date),
  by: claim('by', speaker),
  source: claim('source', sources),
  loc: claim('loc', text),
  credibility: claim('credibility', credibility),
  note: claim('note', text),
};

/** A claim: `{what, value, unit, …}` or `{text, …}`. */
export const claimOf: Read<Claim> = (node, reading) => {
  const { source = [], ...rest } = readFields(node, reading, claimFields, 'a claim');
  const says = rest.value ?? rest.text ?? rest.path;
  return says === undefined
    ? reading.problem(
        node,
        'missing-field',
        'A claim needs something that it says: “what” with “value”, or “text”.',
      )
    : { ...rest, source, origin: reading.origin(node) };
};
