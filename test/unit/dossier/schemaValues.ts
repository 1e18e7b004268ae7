import fc from 'fast-check';
import type { Described, ValueType } from '../../../src/core/dossier/value';

const word = fc.constantFrom('Ann Able', 'Лавров', 'p. 12', 'yes', '№ 5', '12.4', 'a: b', '{x}');
const id = fc.constantFrom('a', 'b-1', 'россия', '2021', 'x.y_z');
const date = fc.oneof(
  fc.constantFrom(
    '2021-04',
    '2021~',
    '2021-XX',
    '201X',
    '2021-04-06/2021-04-07',
    '2021/..',
    '../2021',
  ),
  fc.constant(2021),
  fc
    .date({ min: new Date('1600-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

/** What may be written as a value of this type, as plain data. */
export function valid(type: ValueType): fc.Arbitrary<unknown> {
  switch (type.type) {
    case 'text':
      return fc.oneof(word, fc.integer(), fc.boolean());
    case 'flag':
      return fc.boolean();
    case 'date':
      return date;
    case 'dateParts':
      return fc.constantFrom([[2021]], [[2021, 4, 6]], [['2021', '4']], [[2021], [2022]]);
    case 'link':
      return fc.webUrl();
    case 'point':
      return fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    case 'any':
      return fc.oneof(word, fc.array(fc.record({ family: word }), { maxLength: 2 }));
    case 'pattern':
      return fc
        .constantFrom('Q58217', 'PAK', 'An official')
        .filter((text) => new RegExp(type.pattern, 'u').test(text));
    case 'words':
      return fc.constantFrom(...type.words);
    case 'grade':
      return fc.integer({ min: type.from, max: type.to });
    case 'id':
      return id;
    case 'list': {
      const items = fc.array(valid(type.of), { maxLength: 3 });
      return type.alone ? fc.oneof(items, valid(type.of)) : items;
    }
    case 'pair':
      return fc.tuple(valid(type.of), valid(type.of));
    case 'either':
      return fc.oneof(...type.of.map(valid));
    case 'map':
      return validMap(type.fields(), type.needs);
  }
}

/** A map with some of these fields, and one of those that it needs. */
export function validMap(
  fields: Described,
  needs: readonly string[] = [],
): fc.Arbitrary<Record<string, unknown>> {
  const all = fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valid(field.type)])),
    { requiredKeys: [] },
  );
  const some = all.map((map) => Object.fromEntries(Object.entries(map).slice(0, 6)));
  const need = needs.length > 0 ? fc.constantFrom(...needs) : undefined;
  if (!need) return some;
  return need.chain((name) => {
    const field = fields[name];
    if (!field) throw new Error(`There is no field “${name}” to need.`);
    return fc.tuple(some, valid(field.type)).map(([map, value]) => ({ ...map, [name]: value }));
  });
}

/** What may not be written as a value of this type; undefined where anything may. */
export function invalid(type: ValueType): fc.Arbitrary<unknown> | undefined {
  switch (type.type) {
    case 'any':
      return undefined;
    case 'text':
      return fc.constantFrom<unknown>([['a']], { a: 1 });
    case 'flag':
      return fc.constantFrom<unknown>('maybe', 3, [true]);
    case 'date':
      return fc.constantFrom<unknown>('6 April 2021', '2021-13', '2021-04-31', 'soon', true, [
        '2021',
        '2022',
      ]);
    case 'dateParts':
      return fc.constantFrom<unknown>([], 'x', [[]], [['x']]);
    case 'link':
      return fc.constantFrom<unknown>('www.example.org', 'javascript:alert(1)', 5, [
        'https://x.org',
      ]);
    case 'point':
      return fc.constantFrom<unknown>([1], [181, 0], [0, 91], ['x', 'y'], [1, 2, 3], 'Islamabad');
    case 'pattern':
      return fc.constantFrom<unknown>('/', ['Q1'], { a: 1 });
    case 'words':
      return fc.constantFrom<unknown>('nothing-of-the-kind', { a: 1 });
    case 'grade':
      return fc.constantFrom<unknown>(type.to + 1, type.from - 1, 1.5, 'high', true);
    case 'id':
      return fc.constantFrom<unknown>('two words', 'a/b', { a: 1 });
    case 'list': {
      const items = invalid(type.of)?.map((item) => [item]);
      return type.alone ? items : items && fc.oneof(items, fc.constant({ a: 1 }));
    }
    case 'pair':
      return fc.constantFrom<unknown>([1], [1, 2, 3], [1, [2]]);
    case 'either':
      return fc.constantFrom<unknown>({ nothing: 'of the kind' }, [[['x']]]);
    case 'map':
      return type.open || type.needs.length === 0
        ? fc.constant<unknown>([['x']])
        : fc.constantFrom<unknown>('x', {}, { nothing: 'of the kind' });
  }
}
