import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { dateSpan } from './dates';
import type { Edtf, Kind, Point } from './model';
import { nearest } from './nearest';
import type { Read, Reading } from './reading';
import type { Value } from './value';
import { say, t } from '../spoken';
import { lazily } from '../lazily';

/** What an id looks like: letters, digits, `.`, `_` and `-`, in any script. */
export const idPattern = lazily(() => /^[\p{L}\p{M}\p{N}._-]+$/u);

/** Whether a text is a usable id. */
export const isId = (text: string): boolean => idPattern().test(text);

/** What a node is, in the words of someone who writes YAML. */
export function describe(node: Node): string {
  if (isMap(node)) return t('a map (fields with values)');
  return isSeq(node) ? t('a list') : t('a single value');
}

const spaceOrControl = lazily(() => /[\s\p{Cc}]+/gu);

/** One line of text: white space is folded; a number or `true` counts as its written form. */
const readText: Read<string> = (node, reading) => {
  if (!isScalar(node) || node.value === null) {
    return reading.problem(
      node,
      'wrong-type',
      isScalar(node)
        ? t('This field is empty. Write its text, or take the field out.')
        : t(
            'Text belongs here, not {0}. If it is one text with a comma, colon or bracket in it, put it in quotes.',
            describe(node),
          ),
    );
  }
  const value =
    typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
  return isClean(value)
    ? value
    : value.replace(directionMarks, '').replace(spaceOrControl(), ' ').trim();
};

/** Most texts are printable ASCII with single spaces inside, and quickly told to be. */
const isClean = (value: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(value);

/** Embeddings, overrides and isolates, with which one name could be made to read as another. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line of text. */
export const text: Value<string> = { type: { type: 'text' }, read: readText };

/** `true` or `false`. */
export const flag: Value<boolean> = {
  type: { type: 'flag' },
  read: (node, reading) =>
    isScalar(node) && typeof node.value === 'boolean'
      ? node.value
      : reading.problem(node, 'wrong-type', t('Write true or false here.')),
};

/** An EDTF date; a bare year may be a number. */
export const date: Value<Edtf> = {
  type: { type: 'date' },
  read: (node, reading) => {
    const value = readText(node, reading);
    if (value === undefined || dateSpan(value)) return value;
    return reading.problem(
      node,
      'bad-date',
      t(
        '“{0}” is not a date. Write 2021, 2021-04, 2021-04-06, a span such as 2021-04-06/2021-04-07, or 2021-04/.. while it lasts; ~ means about, ? uncertain.',
        value,
      ),
    );
  },
};

/** One of a fixed set of words; another one is kept out, with the nearest as advice. */
export const oneOf = <T extends string>(
  words: readonly T[],
  meanings?: Readonly<Record<string, string>>,
): Value<T> => ({
  type: { type: 'words', words, ...(meanings && { meanings }) },
  read: (node, reading) => {
    const value = readText(node, reading);
    if (value === undefined) return undefined;
    const word = words.find((known) => known === value);
    if (word !== undefined) return word;
    const advice = nearest(value, words);
    return reading.problem(
      node,
      'bad-value',
      advice
        ? t('“{0}” is not known here. Did you mean “{1}”?', value, advice)
        : t('“{0}” is not known here. Use one of: {1}.', value, words.join(', ')),
    );
  },
});

/** The id of another entry, of one of the kinds that make sense here (any kind where none is named). */
export const reference = (...kinds: readonly Kind[]): Value<string> => ({
  type: { type: 'id', kinds },
  read: (node, reading) => {
    const id = readText(node, reading);
    if (id === undefined) return undefined;
    if (!isId(id)) {
      return reading.problem(
        node,
        'bad-id',
        t(
          '“{0}” is not an id. Name the entry by its id: letters, digits, “.”, “_” and “-”, without spaces.',
          id,
        ),
      );
    }
    reading.reference(node, id, kinds);
    return id;
  },
});

/** An http or https address. */
export const link: Value<string> = {
  type: { type: 'link' },
  read: (node, reading) => {
    const value = readText(node, reading);
    if (value === undefined || /^https?:\/\/[^\s/]+/i.test(value)) return value;
    return reading.problem(
      node,
      'bad-link',
      t(
        '“{0}” is not a web address. Only addresses that begin with https:// or http:// become links.',
        value,
      ),
    );
  },
};

/** A pattern that a text must follow, and the sentence that says so. */
export const matching = (pattern: RegExp, advice: string): Value<string> => ({
  type: { type: 'pattern', pattern: pattern.source },
  read: (node, reading) => {
    const value = readText(node, reading);
    if (value === undefined || pattern.test(value)) return value;
    return reading.problem(
      node,
      'bad-value',
      `${t('“{0}” does not fit here.', value)} ${say(advice)}`,
    );
  },
});

/** `[longitude, latitude]` in degrees. */
export const point: Value<Point> = {
  type: { type: 'point' },
  read: (node, reading) => {
    const values = isSeq(node)
      ? node.items.map((item) => (isScalar(item) ? Number(item.value ?? NaN) : NaN))
      : [];
    const [longitude = NaN, latitude = NaN] = values;
    if (values.length === 2 && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
      return [longitude, latitude];
    }
    return reading.problem(
      node,
      'bad-value',
      t(
        'Write a position as [longitude, latitude] in degrees, longitude first: [73.05, 33.69] is Islamabad.',
      ),
    );
  },
};

/** A list of the same thing; a single one stands for a list of one. What cannot be read is left out. */
export const listOf = <T>(value: Value<T>): Value<readonly T[]> => ({
  type: { type: 'list', of: value.type, alone: true },
  read: (node, reading) =>
    (isSeq(node) ? node.items : [node]).flatMap((item) => {
      const target = reading.resolve(item);
      const read = target && value.read(target, reading);
      return read === undefined ? [] : [read];
    }),
});

/** One of two things, told apart by a test on the node. */
export const either = <A, B>(
  test: (node: Node, reading: Reading) => boolean,
  a: Value<A>,
  b: Value<B>,
): Value<A | B> => ({
  type: { type: 'either', of: [a.type, b.type] },
  read: (node, reading) => (test(node, reading) ? a : b).read(node, reading),
});
