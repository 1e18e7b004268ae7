import { headFields } from '../dossier/fields/headFields';
import { sections } from '../dossier/kinds';
import type { Described, FieldText, ValueType } from '../dossier/value';
import type { Path } from './context';
import { own } from '../own';

/** What is known of a field: the sentence, the example and the type of its value. */
export type DescribedField = FieldText & { readonly type: ValueType };

/** What may be written where a path leads, in an entry of a section or in the head (`dossier`). */
export function typesAt(section: string, path: Path): readonly ValueType[] {
  const [first, ...rest] = path;
  const field = typeof first === 'string' ? own(entryFields(section), first) : undefined;
  return rest.reduce<readonly ValueType[]>(
    (types, step) =>
      types.flatMap((type) => (typeof step === 'number' ? itemsOf(type) : fieldOf(type, step))),
    field ? [field.type] : [],
  );
}

/** The fields of the map that a path leads to. */
export function fieldsAt(section: string, path: Path): Described {
  if (path.length === 0) return entryFields(section);
  const maps = typesAt(section, path).flatMap(single).map(mapFields);
  return Object.fromEntries(maps.flatMap((fields) => Object.entries(fields)));
}

/** The field that a path ends in; undefined where it ends in a list item or in nothing known. */
export function fieldAt(section: string, path: Path): DescribedField | undefined {
  const name = path.at(-1);
  if (typeof name !== 'string') return undefined;
  return own(fieldsAt(section, path.slice(0, -1)), name);
}

/** What a value may be where it stands alone: an item of a list may, and each of several choices. */
export function single(type: ValueType): readonly ValueType[] {
  if (type.type === 'either') return type.of.flatMap(single);
  return type.type === 'list' && type.alone ? single(type.of) : [type];
}

function entryFields(section: string): Described {
  if (section === 'dossier') return headFields;
  return own(sections, section)?.fields ?? {};
}

const mapFields = (type: ValueType): Described => (type.type === 'map' ? type.fields() : {});

function itemsOf(type: ValueType): readonly ValueType[] {
  if (type.type === 'either') return type.of.flatMap(itemsOf);
  return type.type === 'list' || type.type === 'pair' ? [type.of] : [];
}

const fieldOf = (type: ValueType, name: string): readonly ValueType[] =>
  single(type).flatMap((each) => own(mapFields(each), name)?.type ?? []);
