import { datePattern } from './datePattern';
import { headFields } from './fields/headFields';
import { sections } from './kinds';
import { idPattern } from './scalars';
import type { Described, ValueType } from './value';

/** A JSON Schema (draft-07), as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of dossier files, from the same table that they are read by. */
export function dossierSchema(): Schema {
  const definitions = new Map<string, Schema>();
  const define = (name: string, schema: () => Schema): Schema => {
    if (!definitions.has(name)) {
      // Its place is taken before it is made: a definition may use itself.
      definitions.set(name, {});
      definitions.set(name, schema());
    }
    return { $ref: `#/definitions/${name}` };
  };
  const properties = {
    dossier: {
      description: 'What this file says about itself.',
      anyOf: [map(headFields, [], false, define), nothing],
    },
    ...Object.fromEntries(
      Object.entries(sections).map(([name, { what, description, fields }]) => {
        const entry = define(what.replace(/^an? /, ''), () => map(fields, [], false, define));
        return [name, sectionSchema(description, entry)];
      }),
    ),
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Dossier',
    description: 'Actors, events, places, projects and sources, for the Dossier extension.',
    type: ['object', 'null'],
    additionalProperties: false,
    properties,
    definitions: Object.fromEntries([...definitions].sort(([x], [y]) => (x < y ? -1 : 1))),
  };
}

/** Gives a schema a name, under which every place of use refers to it. */
type Define = (name: string, schema: () => Schema) => Schema;

const nothing: Schema = { type: 'null' };
/** What the reader takes for one line of text. */
const text: Schema = { type: ['string', 'number', 'boolean'] };

function sectionSchema(description: string, entry: Schema): Schema {
  return {
    description,
    type: ['object', 'null'],
    propertyNames: { pattern: idPattern().source },
    additionalProperties: {
      description: 'The name alone, or the fields of the entry.',
      anyOf: [entry, text, nothing],
    },
  };
}

function map(fields: Described, needs: readonly string[], isOpen: boolean, define: Define): Schema {
  const properties = Object.entries(fields).map(([name, field]): [string, Schema] => {
    const value = schemaOf(field.type, define);
    // A field with nothing behind its colon, as while typing, is not there.
    const written = Object.keys(value).length === 0 ? value : anyOf(value, nothing);
    const { description, example } = field;
    return [name, { description, examples: [example], ...written }];
  });
  const given = needs.map((name) => ({
    required: [name],
    properties: { [name]: { not: nothing } },
  }));
  return {
    type: 'object',
    ...(!isOpen && { additionalProperties: false }),
    properties: Object.fromEntries(properties),
    ...(given.length > 0 && { anyOf: given }),
  };
}

const alternatives = (schema: Schema): readonly Schema[] =>
  Array.isArray(schema['anyOf']) && Object.keys(schema).length === 1
    ? (schema['anyOf'] as Schema[])
    : [schema];

const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas.flatMap(alternatives) });

const list = (items: Schema, least?: number, most?: number): Schema => ({
  type: 'array',
  items,
  ...(least !== undefined && { minItems: least }),
  ...(most !== undefined && { maxItems: most }),
});

function schemaOf(value: ValueType, define: Define): Schema {
  switch (value.type) {
    case 'text':
      return text;
    case 'flag':
      return { type: 'boolean' };
    case 'date':
      return define('date', () =>
        anyOf(
          { type: 'string', pattern: datePattern },
          { type: 'integer', minimum: 1000, maximum: 9999 },
          { type: 'integer', minimum: -9999, maximum: -1 },
        ),
      );
    case 'dateParts': {
      const part = anyOf({ type: 'integer' }, { type: 'string', pattern: '^\\d{1,4}$' });
      return list(list(part, 1, 3), 1, 2);
    }
    case 'link':
      return { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]+' };
    case 'point':
      return {
        type: 'array',
        items: [degrees(180), degrees(90)],
        minItems: 2,
        maxItems: 2,
      };
    case 'any':
      return {};
    case 'pattern':
      return { type: 'string', pattern: value.pattern };
    case 'words':
      return { enum: value.words, ...enumDescriptions(value.words, value.meanings) };
    case 'grade': {
      const numbers = Array.from({ length: value.to - value.from + 1 }, (_, n) => value.from + n);
      const described = enumDescriptions(numbers.map(String), value.meanings);
      return anyOf({ enum: numbers, ...described }, { enum: numbers.map(String), ...described });
    }
    case 'id':
      return define('id', () => ({ ...text, pattern: idPattern().source }));
    case 'list': {
      const one = schemaOf(value.of, define);
      return value.alone ? anyOf(one, list(one)) : list(one);
    }
    case 'pair':
      return list(schemaOf(value.of, define), 2, 2);
    case 'either':
      return anyOf(...value.of.map((each) => schemaOf(each, define)));
    case 'map': {
      const inside = (): Schema => map(value.fields(), value.needs, value.open, define);
      return value.name === undefined ? inside() : define(value.name, inside);
    }
  }
}

/** A number of degrees; one in quotes counts too. */
const degrees = (most: number): Schema =>
  anyOf(
    { type: 'number', minimum: -most, maximum: most },
    { type: 'string', pattern: '^-?\\d{1,3}(?:\\.\\d+)?$' },
  );

/** VS Code's own addition to JSON Schema: a text beside each word of a list. */
const enumDescriptions = (
  words: readonly string[],
  meanings: Readonly<Record<string, string>> | undefined,
): Schema => (meanings ? { enumDescriptions: words.map((word) => meanings[word] ?? '') } : {});
