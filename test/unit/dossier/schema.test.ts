import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type Diagnostic } from 'yaml-language-server';
import { headFields } from '../../../src/core/dossier/fields/headFields';
import { sections } from '../../../src/core/dossier/kinds';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { dossierSchema } from '../../../src/core/dossier/schema';
import type { Described, ValueType } from '../../../src/core/dossier/value';
import { invalid, valid, validMap } from './schemaValues';

const failures: unknown[] = [];
/** The YAML extension as people have it, with the schema as the manifest contributes it. */
const yaml = getLanguageService({
  schemaRequestService: () => Promise.reject(new Error('Nothing is fetched.')),
  workspaceContext: { resolveRelativePath: (relative) => relative },
  // It would keep its own failures to itself.
  telemetry: {
    send: () => undefined,
    sendTrack: () => undefined,
    sendError: (_, error) => {
      failures.push(error);
    },
  },
});
yaml.configure({
  validate: true,
  schemas: [
    { uri: 'file:///dossier.schema.json', fileMatch: ['*.dossier.yaml'], schema: dossierSchema() },
  ],
});
let documents = 0;
async function diagnose(text: string): Promise<Diagnostic[]> {
  const uri = `file:///own${documents++}.dossier.yaml`;
  const found = await yaml.doValidation(TextDocument.create(uri, 'yaml', 1, text), false);
  assert.deepEqual(failures, []);
  return found;
}
const problems = (text: string): readonly unknown[] => readDossier(text, 'file:///a').problems;

/** Every map of fields that there is, with a way to write one into a file. */
const maps: readonly (readonly [name: string, fields: Described, (map: unknown) => unknown])[] = [
  ['the head', headFields, (map) => ({ dossier: map })],
  ...Object.entries(sections).map(
    ([name, { fields }]) =>
      [name, fields as Described, (map: unknown) => ({ [name]: { x: map } })] as const,
  ),
];
/** All fields, those of maps within fields too. */
function* fieldsIn(fields: Described, path: string): Generator<[string, Described[string]]> {
  for (const [name, field] of Object.entries(fields)) {
    yield [`${path} ${name}`, field];
    for (const map of mapsIn(field.type)) yield* fieldsIn(map.fields(), `${path} ${name}`);
  }
}
function mapsIn(type: ValueType): Extract<ValueType, { type: 'map' }>[] {
  if (type.type === 'map') return [type];
  if (type.type === 'list' || type.type === 'pair') return mapsIn(type.of);
  return type.type === 'either' ? type.of.flatMap(mapsIn) : [];
}

suite('The schema of dossier files', () => {
  test('is what stands in data/, and what the manifest gives to the YAML extension', () => {
    assert.deepEqual(JSON.parse(readFileSync('data/dossier.schema.json', 'utf8')), dossierSchema());
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { yamlValidation: { fileMatch: string[]; url: string }[] };
    };
    assert.deepEqual(manifest.contributes.yamlValidation, [
      { fileMatch: ['*.dossier.yaml', '*.dossier.yml'], url: './data/dossier.schema.json' },
    ]);
  });

  test('describes every field with a sentence and an example', () => {
    for (const [map, fields] of maps) {
      for (const [name, { description, example }] of fieldsIn(fields, map)) {
        assert.match(description, /^\p{Lu}.*[.)]$/u, name);
        assert.notEqual(example, undefined, name);
      }
    }
  });

  test('has examples that it allows itself and that are read', async () => {
    for (const [, fields, write] of maps) {
      const examples = Object.entries(fields).map(([name, { example }]) => [name, example]);
      const text = JSON.stringify(write(Object.fromEntries(examples)));
      assert.deepEqual(problems(text), []);
      assert.deepEqual(await diagnose(text), []);
    }
  });

  for (const folder of ['data', 'sample']) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.dossier.yaml'))) {
      test(`has nothing to say against ${folder}/${file}`, async () => {
        assert.deepEqual(await diagnose(readFileSync(`${folder}/${file}`, 'utf8')), []);
      });
    }
  }

  for (const [what, text] of [
    ['an unknown section', 'peple:\n  a: Ann\n'],
    ['an unknown field', 'people:\n  a: {name: Ann, summery: x}\n'],
    ['an unknown field of an office', 'people:\n  a: {offices: [{title: T, until: 2020}]}\n'],
    ['an office without a title', 'people:\n  a: {offices: [{of: x}]}\n'],
    ['a claim that says nothing', 'people:\n  a: {claims: [{what: height}]}\n'],
    [
      'a claim whose value is not written yet',
      'people:\n  a: {claims: [{what: height, value: }]}\n',
    ],
    ['a list for a name', 'people:\n  a: {name: [x]}\n'],
    ['a text for an office', 'people:\n  a: {offices: minister}\n'],
    ['a bad date', 'events:\n  e: {name: E, date: 6 April 2021}\n'],
    ['a bad grade', 'people:\n  a: {claims: [{text: x, credibility: 9}]}\n'],
    ['a latitude beyond the pole', 'places:\n  p: {at: [33.7, 173.1]}\n'],
    ['an unknown type of event', 'events:\n  e: {type: VISIT}\n'],
    ['a script for an address', 'people:\n  a: {url: "javascript:alert(1)"}\n'],
    ['an id with spaces', 'people:\n  sergey lavrov: {name: Sergey Lavrov}\n'],
    ['a reference that is no id', 'people:\n  a: {of: the state}\n'],
    ['a range of three', 'people:\n  a: {claims: [{what: x, value: [1, 2, 3]}]}\n'],
    ['a list for a section', 'people: [a, b]\n'],
    ['a list for a file', '- a\n- b\n'],
    ['a quote that is not closed', 'people:\n  a: "Ann\n'],
  ] as const) {
    test(`refuses ${what}, as the reader does`, async () => {
      assert.notEqual(problems(text).length, 0);
      assert.notEqual((await diagnose(text)).length, 0);
    });
  }

  for (const text of [
    '',
    '# to be written\n',
    'people:\n',
    'people:\n  a:\n',
    'people:\n  a:\n    name:\n    aka:\n',
  ]) {
    test(`lets someone begin to write: ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(problems(text), []);
      assert.deepEqual(await diagnose(text), []);
    });
  }

  for (const [name, fields, write] of maps) {
    test(`allows in ${name} what is read, and refuses what is not`, async () => {
      const text = (map: unknown): string => JSON.stringify(write(map));
      fc.assert(
        fc.property(validMap(fields), (map) => {
          assert.deepEqual(problems(text(map)), []);
        }),
        { numRuns: 200 },
      );
      await fc.assert(
        fc.asyncProperty(validMap(fields), async (map) => {
          assert.deepEqual(await diagnose(text(map)), []);
        }),
        { numRuns: 15 },
      );
      for (const [field, { type }] of Object.entries(fields)) {
        const broken = invalid(type);
        if (!broken) continue;
        for (const value of new Set(fc.sample(broken, 4))) {
          const one = text({ [field]: value });
          assert.notEqual(problems(one).length, 0, one);
          assert.notEqual((await diagnose(one)).length, 0, one);
        }
        const [good] = fc.sample(valid(type), 1);
        assert.deepEqual(problems(text({ [field]: good })), []);
      }
    });
  }
});
