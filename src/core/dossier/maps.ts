import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { nearest } from './nearest';
import type { Reading } from './reading';
import { describe } from './scalars';
import type { FieldText, Value } from './value';
import { say, t } from '../spoken';
import { own } from '../own';

/** One field of a map in the file: where its value goes in `T`, what it may be, and how it is read. */
export interface Field<T> extends Value<unknown>, FieldText {
  readonly to: keyof T;
}

/** The fields of a map in the file, by their names there. */
export type Fields<T> = Readonly<Record<string, Field<T>>>;

/** Ties a field's target to a value of the right type. */
export function field<T>() {
  return <K extends keyof T>(
    to: K,
    { type, read }: Value<NonNullable<T[K]>>,
    description: string,
    example: unknown,
  ): Field<T> => ({ to, type, read, description, example });
}

/** A pair of a map: its key's text and node, and its value resolved. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

/** The pairs of a map, in order; a key that is no plain word or stands twice is a problem. */
export function entriesOf(
  map: YAMLMap,
  reading: Reading,
  code: 'duplicate-key' | 'duplicate-id',
): Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const pair of map.items) {
    const keyNode = reading.resolve(pair.key);
    if (!isScalar(keyNode)) {
      if (keyNode)
        reading.problem(keyNode, 'wrong-type', t('A plain word belongs before the colon.'));
      continue;
    }
    const key = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? '');
    // `{title: Pak, Russia agree}` is, to YAML, a title “Pak” and a key “Russia agree” without a colon.
    if (map.flow && pair.value === null) {
      cutOff(key, keyNode, reading);
      continue;
    }
    if (code === 'duplicate-key') {
      if (seen.has(key)) {
        reading.problem(keyNode, code, standsTwice(key));
        continue;
      }
      seen.add(key);
    }
    entries.push({ key, keyNode, value: reading.resolve(pair.value) });
  }
  return entries;
}

/** What is said of a key that was there before. */
export const standsTwice = (key: string): string =>
  t('“{0}” stands twice here. Only the first counts: join the two.', key);

/**
 * Reads a map by its table of fields into the part of `T` that could be read. Unknown fields are
 * problems and lose nothing else; `what` names the thing in them, to be said ("a person").
 */
export function readFields<T>(
  node: Node,
  reading: Reading,
  fields: Fields<T>,
  what: string,
): Partial<T> {
  const result: Partial<T> = {};
  if (!isMap(node)) {
    reading.problem(
      node,
      'wrong-type',
      t('The fields of {0} belong here, not {1}.', say(what), describe(node)),
    );
    return result;
  }
  for (const { key, keyNode, value } of entriesOf(node, reading, 'duplicate-key')) {
    const known = own(fields, key);
    if (known) {
      const read = value && isEmpty(value) ? undefined : value && known.read(value, reading);
      if (read !== undefined) result[known.to] = read as T[keyof T];
    } else {
      unknownField(key, keyNode, value, node, reading, Object.keys(fields), what);
    }
  }
  return result;
}

/** Nothing after a colon: someone is still typing; it says nothing and loses nothing. */
export const isEmpty = (node: Node): boolean => isScalar(node) && node.value === null;

function unknownField(
  key: string,
  keyNode: Node,
  value: Node | undefined,
  map: YAMLMap,
  reading: Reading,
  known: readonly string[],
  what: string,
): void {
  // The rest of a text may have a colon too: no field has a space in its name.
  if (map.flow && (!value || isEmpty(value) || /\s/.test(key))) {
    cutOff(key, keyNode, reading);
    return;
  }
  const advice = nearest(key, known);
  reading.problem(
    keyNode,
    'unknown-field',
    advice
      ? t('“{0}” is not a field of {1}. Did you mean “{2}”?', key, say(what), advice)
      : t('“{0}” is not a field of {1}. Its fields are: {2}.', key, say(what), known.join(', ')),
    'warning',
  );
}

function cutOff(key: string, keyNode: Node, reading: Reading): void {
  reading.problem(
    keyNode,
    'unknown-field',
    t('Inside { } a comma ends the value, so “{0}” is cut off. Put the whole text in quotes.', key),
  );
}
