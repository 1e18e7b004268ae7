import { isMap, type YAMLMap } from 'yaml';
import { undated } from './dates';
import { headFields } from './fields/headFields';
import { isCslField, sections, type KindOfEntry } from './kinds';
import { entriesOf, isEmpty, readFields, type Entry } from './maps';
import type { Entity } from './model';
import { nearest } from './nearest';
import { emptyPart, type Part, type ReadEntry } from './part';
import type { Reading } from './reading';
import { describe, isId, text } from './scalars';
import { t, toSay } from '../spoken';
import { own } from '../own';

/** The kind of entry that a section of this name holds; undefined for the head and unknown ones. */
export const kindIn = (section: string): KindOfEntry | undefined => own(sections, section);

/** Reads one section of a file. */
export function readSection(section: Entry, reading: Reading): Part {
  const { key, value } = section;
  const kind = kindIn(key);
  if (key === 'dossier') {
    const read = value && readFields(value, reading, headFields, toSay('the dossier'));
    return { ...emptyPart, ...(read && { head: read }), problems: reading.take().problems };
  }
  if (!kind) {
    unknownSection(section, reading);
  } else if (isMap(value)) {
    return readEntries(value, kind, reading);
  } else if (value && value.range?.[0] !== value.range?.[1]) {
    reading.problem(
      value,
      'wrong-type',
      t(
        'Each entry under “{0}” begins with its id and a colon, such as “lavrov:”; here stands {1}.',
        key,
        describe(value),
      ),
    );
  }
  return { ...emptyPart, problems: reading.take().problems };
}

/** Reads the entries of a section, or some of them. */
export function readEntries(map: YAMLMap, kind: KindOfEntry, reading: Reading): Part {
  const pairs = entriesOf(map, reading, 'duplicate-id');
  const { problems } = reading.take();
  return { ...emptyPart, entries: pairs.map((pair) => readEntry(pair, kind, reading)), problems };
}

function unknownSection({ key, keyNode }: Entry, reading: Reading): void {
  const known = ['dossier', ...Object.keys(sections)];
  const advice = nearest(key, known);
  reading.problem(
    keyNode,
    'unknown-section',
    advice
      ? t(
          '“{0}” is not a section of a dossier, so nothing under it is read. Did you mean “{1}”?',
          key,
          advice,
        )
      : t(
          '“{0}” is not a section of a dossier, so nothing under it is read. The sections are: {1}.',
          key,
          known.join(', '),
        ),
    'warning',
  );
}

/** Reads one entry. */
export function readEntry(
  { key, keyNode, value }: Entry,
  kind: KindOfEntry,
  reading: Reading,
): ReadEntry {
  const line = reading.enter(key, keyNode);
  if (!isId(key)) {
    reading.problem(
      keyNode,
      'bad-id',
      t(
        '“{0}” is not an id. Use letters, digits, “.”, “_” and “-”, without spaces; the name itself goes into “name”.',
        key,
      ),
    );
  }
  const read =
    !value || isEmpty(value)
      ? {}
      : isMap(value)
        ? readFields(value, reading, kind.fields, kind.what)
        : { name: text.read(value, reading) ?? '' };
  const entity = {
    id: key,
    kind: kind.kind,
    // A name may stand in another file that this entry adds to: the library says where it is missing.
    name: '',
    ...(kind.kind === 'event' && { date: undated }),
    ...kind.empty,
    ...(kind.kind === 'source' ? withCsl(read) : read),
    origins: [reading.origin(keyNode)],
  } as unknown as Entity;
  return { line, entity, ...reading.leave() };
}

/** Parts the CSL fields that are kept as they stand from those that a source shows. */
function withCsl(read: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const all = Object.entries(read);
  return {
    ...Object.fromEntries(all.filter(([key]) => !isCslField(key))),
    csl: Object.fromEntries(all.filter(([key]) => isCslField(key))),
  };
}
