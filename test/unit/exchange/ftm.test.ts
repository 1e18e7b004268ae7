import { Model, type IModelDatum } from '@alephdata/followthemoney';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Library } from '../../../src/core/dossier/library';
import { exported } from '../../../src/core/exchange/exported';
import { exportFtm } from '../../../src/core/exchange/exportFtm';
import { importFtm } from '../../../src/core/exchange/importFtm';
import { placeText } from '../../../src/core/exchange/imported';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';
import { imported, without } from './reading';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

// The model that the makers of FollowTheMoney publish.
const load = createRequire(path.resolve('package.json'));
const datum = load('@alephdata/followthemoney/dist/defaultModel.json') as IModelDatum;
const model = new Model(datum);

const linesOf = (library: Library): readonly Line[] =>
  exported(exportFtm(library))
    .text.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** Holds lines to the published model: schemas, properties, required ones, dates, countries, ends of edges. */
function checkLines(lines: readonly Line[]): void {
  const byId = new Map(lines.map((line) => [line.id, line]));
  assert.equal(byId.size, lines.length, 'ids are unique');
  const countries = new Set(
    Object.keys((datum.types['country'] as unknown as { values: Record<string, string> }).values),
  );
  for (const line of lines) {
    const schema = model.getSchema(line.schema);
    for (const name of schema.required) assert.ok(line.properties[name], `${line.id}: ${name}`);
    for (const [name, values] of Object.entries(line.properties)) {
      const property = schema.getProperty(name);
      assert.equal(property.stub, false, name);
      assert.ok(values.length > 0);
      for (const value of values) {
        assert.equal(typeof value, 'string');
        if (property.type.name === 'date') assert.match(value, /^\d{4}(-\d{2}(-\d{2})?)?$/);
        if (property.type.name === 'country') assert.ok(countries.has(value), value);
        if (property.type.name === 'url') assert.match(value, /^https?:/);
        if (property.type.name !== 'entity') continue;
        const target = byId.get(value);
        assert.ok(target, `${line.id} points to ${value}`);
        assert.ok(model.getSchema(target.schema).isA(property.getRange()), `${line.id}.${name}`);
      }
    }
  }
}

suite('Exporting FollowTheMoney', () => {
  test('holds to the published model on the bundled dossier', () => {
    const lines = linesOf(bundled);
    checkLines(lines);
    for (const { id } of bundled.entities)
      assert.ok(
        lines.some((line) => line.id === id),
        id,
      );
  });

  test('gives an office as a position, who held it and when', () => {
    const lines = linesOf(
      libraryOf(
        'states: {russia: {name: Russia, iso: RUS}}\npeople: {lavrov: {name: Sergey Lavrov, of: russia, offices: [{title: Foreign Minister, of: russia, from: 2004-03-09, acting: true}]}}',
      ),
    );
    assert.deepEqual(
      lines.map(({ schema, properties }) => [schema, properties]),
      [
        ['PublicBody', { name: ['Russia'], classification: ['state'], country: ['ru'] }],
        ['Person', { name: ['Sergey Lavrov'], country: ['ru'], position: ['Foreign Minister'] }],
        ['Position', { name: ['Foreign Minister'], organization: ['russia'], country: ['ru'] }],
        [
          'Occupancy',
          {
            holder: ['lavrov'],
            post: ['lavrov#position-1'],
            startDate: ['2004-03-09'],
            status: ['acting'],
          },
        ],
      ],
    );
  });

  test('states the uncertainty that its dates cannot carry', () => {
    const events = Object.fromEntries(
      ['2021~', '2021-04-06/2021-04-07', '2021-04?/..', '201X', '2021-21'].map((date, index) => [
        `e${index}`,
        { name: `E${index}`, date },
      ]),
    );
    const dates = linesOf(libraryOf(JSON.stringify({ events }))).map(({ properties }) => [
      properties['startDate']?.[0],
      properties['endDate']?.[0],
      properties['notes']?.[0],
    ]);
    assert.deepEqual(dates, [
      ['2021', undefined, 'date (EDTF): 2021~'],
      ['2021-04-06', '2021-04-07', undefined],
      ['2021-04', undefined, 'date (EDTF): 2021-04?/..'],
      [undefined, undefined, 'date (EDTF): 201X'],
      ['2021', undefined, 'date (EDTF): 2021-21'],
    ]);
  });

  test('keeps disputed claims side by side as notes', () => {
    const notes = linesOf(bundled).filter(
      ({ schema, properties }) =>
        schema === 'Note' &&
        properties['entity']?.[0] === 'psgp' &&
        properties['name']?.[0] === 'length',
    );
    assert.ok(notes.length > 2);
    for (const { properties } of notes)
      assert.match(properties['description']?.[0] ?? '', /^length: [\d,]+ km;.*disputed/);
  });
});

suite('Importing FollowTheMoney', () => {
  const jsonl = (...lines: unknown[]): string =>
    lines.map((line) => JSON.stringify(line)).join('\n');

  test('brings people, bodies, places and their ties back as they were', () => {
    const back = imported(importFtm, exported(exportFtm(bundled)).text, { name: 'export.jsonl' });
    assert.deepEqual(back.problems, []);
    for (const person of bundled.ofKind('person')) {
      const { aka, born, died, was } = without(person);
      const other = back.get(person.id);
      assert.deepEqual(
        [other['aka'], other['born'], other['died'], Boolean(other['was'])],
        [aka, born, died, Boolean(was)],
        person.id,
      );
      assert.deepEqual(
        without({ offices: other['offices'] } as never, 'source'),
        without({ offices: person.offices } as never, 'source', 'origin'),
        person.id,
      );
    }
    for (const place of bundled.ofKind('place'))
      assert.deepEqual(back.get(place.id)['at'], place.at);
    for (const event of bundled.events)
      assert.equal(back.get(event.id)['date'], event.date, event.id);
    for (const state of bundled.ofKind('state')) {
      assert.deepEqual(
        [back.get(state.id)['kind'], back.get(state.id)['iso']],
        ['state', state.iso],
      );
    }
    for (const body of bundled.ofKind('organisation')) {
      const other = back.get(body.id);
      assert.deepEqual(
        [other['form'], [...((other['members'] ?? []) as string[])].sort()],
        [body.form, [...body.members].sort()],
        body.id,
      );
    }
    for (const project of bundled.ofKind('project')) {
      assert.deepEqual(back.get(project.id)['parties'] ?? [], project.parties);
    }
  });

  test('makes offices of posts, directorships and employments, whatever the order of the lines', () => {
    const { get, problems } = imported(
      importFtm,
      jsonl(
        {
          id: 'd',
          schema: 'Directorship',
          properties: { director: ['p'], organization: ['c'], startDate: ['2010'] },
        },
        { id: 'm', schema: 'Membership', properties: { member: ['p'], organization: ['party'] } },
        {
          id: 'n',
          schema: 'Membership',
          properties: { member: ['c'], organization: ['party'], role: ['donor'] },
        },
        {
          id: 'p',
          schema: 'Person',
          properties: { name: ['Jane Roe', 'J. Roe'], nationality: ['pk'], birthDate: ['1950-03'] },
        },
        {
          id: 'c',
          schema: 'Company',
          properties: { name: ['Roe Ltd'], jurisdiction: ['pk'], website: ['https://roe.example'] },
        },
        {
          id: 'party',
          schema: 'Organization',
          properties: { name: ['Party'], classification: ['Party'] },
        },
      ),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(get('p'), {
      id: 'p',
      kind: 'person',
      name: 'Jane Roe',
      aka: ['J. Roe'],
      born: '1950-03',
      of: ['pakistan', 'party'],
      offices: [{ title: 'Director', of: 'c', from: '2010', acting: false }],
    });
    assert.deepEqual(
      [get('c')['form'], get('c')['of'], get('c')['url']],
      ['company', ['pakistan'], 'https://roe.example'],
    );
    assert.deepEqual([get('party')['members'], get('party')['notes']], [['c'], ['Roe Ltd: donor']]);
    assert.equal(get('pakistan')['iso'], 'PAK');
  });

  test('tells by line what it could not take', () => {
    const { problems } = imported(
      importFtm,
      `${jsonl(
        { id: 'v', schema: 'Vessel', properties: { name: ['Ship'] } },
        {
          id: 'p',
          schema: 'Person',
          properties: { name: ['P'], eyeColor: ['green'], birthDate: ['spring'] },
        },
        { id: 'o', schema: 'Occupancy', properties: { holder: ['p'], post: ['gone'] } },
        { id: 'q', schema: 'Person', properties: {} },
      )}\n{"id": 5}\nno json`,
    );
    assert.deepEqual(
      problems.map(({ at, message }) => `${placeText(at)}: ${message}`),
      [
        'line 1: A dossier has no place for “Vessel”, so it was left out.',
        'line 2: “spring” is no date, or could be two: write it as 2021-04-06.',
        'line 2: A dossier has no place for “Person.eyeColor”, so it was left out.',
        'line 3: What this Occupancy ties together is not in the file, so it was left out.',
        'line 4: This entity has no name.',
        'line 5: This line is no FollowTheMoney entity: it needs an id, a schema and properties.',
        'line 6: This line is no FollowTheMoney entity: it needs an id, a schema and properties.',
      ],
    );
  });

  test('makes a dossier of whatever entities it is given', () => {
    const schema = fc.constantFrom(
      'Person',
      'Company',
      'Event',
      'Address',
      'Occupancy',
      'Note',
      'Membership',
      '__proto__',
    );
    const property = fc.constantFrom(
      'name',
      'country',
      'startDate',
      'member',
      'holder',
      'latitude',
      'longitude',
      'notes',
      'sourceUrl',
      'constructor',
    );
    const line = fc.record({
      id: fc.constantFrom('a', 'b', 'c', '__proto__'),
      schema,
      properties: fc.dictionary(
        property,
        fc.oneof(fc.array(fc.string({ unit: 'binary' })), fc.jsonValue()),
      ),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        imported(importFtm, jsonl(...lines));
      }),
      { numRuns: 60 },
    );
  });
});
