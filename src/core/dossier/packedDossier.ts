import { Marks } from './marks';
import type { Dossier, Entity } from './model';
import type { Origin } from './origin';
import { packReferences, unpackReferences, type PackedReferences } from './packedReferences';

/**
 * A dossier as it ships: its text, and what was read from it. Strings are marks in the text, places
 * are four numbers, and files are not repeated.
 */
export interface PackedDossier {
  readonly file: string;
  /** The YAML. */
  readonly text: string;
  readonly head: PackedObject;
  /** The id first. */
  readonly entities: readonly PackedObject[];
  readonly references: PackedReferences;
}

/** Each string is its mark, each `origin` is `@` and each `origins` `@@`. */
type PackedObject = Readonly<Record<string, unknown>>;

/** Line, character, how many lines further it ends, character of the end. */
type Place = readonly [line: number, character: number, lines: number, end: number];

/** Packs a dossier with the text that it was read from; {@link unpackDossier} gives it back. */
export function packDossier(dossier: Dossier, text: string): PackedDossier {
  const { file, entities, references, ...head } = dossier;
  const marks = new Marks(text);
  return {
    file,
    text,
    head: packObject(head, marks),
    entities: entities.map(({ id, ...fields }) => packObject({ id, ...fields }, marks)),
    references: packReferences(references, dossier, text),
  };
}

/** A packed dossier as it was. */
export function unpackDossier(packed: PackedDossier): Dossier {
  const { file, text, references } = packed;
  const marks = new Marks(text);
  const head = unpackObject(packed.head, marks, { file });
  const entities = packed.entities.map(({ id, ...fields }) => {
    const entry = marks.read(id as string);
    return { id: entry, ...unpackObject(fields, marks, { file, entry }) } as Entity;
  });
  const dossier = { file, ...(head as Pick<Dossier, 'lines'>), entities };
  return { ...dossier, references: unpackReferences(references, dossier, text) };
}

/** What other programs wrote keeps its keys as they are: nothing is known of them. */
const untouched = 'csl';

function packObject(object: object, marks: Marks, isOwn = true): PackedObject {
  const packed: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object) as [string, unknown][]) {
    if (isOwn && key === 'origin') packed['@'] = placeOf(value as Origin);
    else if (isOwn && key === 'origins') packed['@@'] = (value as readonly Origin[]).map(placeOf);
    else packed[key] = pack(value, marks, isOwn && key !== untouched);
  }
  return packed;
}

function pack(value: unknown, marks: Marks, isOwn: boolean): unknown {
  if (typeof value === 'string') return marks.of(value);
  if (Array.isArray(value)) return value.map((each) => pack(each, marks, isOwn));
  if (typeof value !== 'object' || value === null) return value;
  return packObject(value, marks, isOwn);
}

/** The file and the entry that places are in. */
type Inside = Pick<Origin, 'file' | 'entry'>;

// Goes by keys rather than by pairs of them: it is done before the first card can be shown.
function unpackObject(packed: PackedObject, marks: Marks, inside: Inside | undefined): object {
  const object: Record<string, unknown> = {};
  for (const key of Object.keys(packed)) {
    const value = packed[key];
    if (inside && key === '@') object['origin'] = originOf(value as Place, inside);
    else if (inside && key === '@@')
      object['origins'] = (value as readonly Place[]).map((place) => originOf(place, inside));
    else object[key] = unpack(value, marks, key === untouched ? undefined : inside);
  }
  return object;
}

function unpack(value: unknown, marks: Marks, inside: Inside | undefined): unknown {
  if (typeof value === 'string') return marks.read(value);
  if (Array.isArray(value)) return value.map((each) => unpack(each, marks, inside));
  if (typeof value !== 'object' || value === null) return value;
  return unpackObject(value as PackedObject, marks, inside);
}

const placeOf = ({ within: { start, end } }: Origin): Place => [
  start.line,
  start.character,
  end.line - start.line,
  end.character,
];

const originOf = ([line, character, lines, end]: Place, inside: Inside): Origin => ({
  ...inside,
  within: { start: { line, character }, end: { line: line + lines, character: end } },
});
