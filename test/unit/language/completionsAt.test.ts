import assert from 'node:assert/strict';
import { sections } from '../../../src/core/dossier/kinds';
import { completionsAt } from '../../../src/core/language/completionsAt';
import type { Completion } from '../../../src/core/language/completion';
import { helpAt } from '../../../src/core/language/keyHelp';
import { helpMarkdown } from '../../../src/core/language/helpMarkdown';
import { libraryOf } from '../libraryOf';
import { cursor } from './cursor';

const library = libraryOf({
  'bundled:a': `people:
  lavrov: { name: Sergey Lavrov, aka: [Сергей Лавров], offices: [{ title: Foreign Minister }] }
states:
  russia: Russia
places:
  moscow: { name: Moscow, claims: [{ what: people, value: 12, unit: million }] }
sources:
  dawn: { title: A report }
events:
  visit: { name: A visit, date: 2021 }
`,
  'file:///own': 'people:\n  own: Own Person\n',
});

const all = (marked: string): readonly Completion[] => {
  const { text, at } = cursor(marked);
  return completionsAt(text, at, library);
};
const labels = (marked: string): string[] => all(marked).map(({ label }) => label);

suite('Completion offers', () => {
  const exactly: readonly (readonly [what: string, file: string, labels: readonly string[]])[] = [
    ['the ids of the kinds that fit', 'people:\n  a:\n    of: |', ['russia']],
    ['no id that the list has already', 'people:\n  a:\n    of: [russia, |]', []],
    ['places for a place', 'events:\n  e:\n    place: |', ['moscow']],
    ['sources for a claim', 'people:\n  a:\n    claims:\n      - source: |', ['dawn']],
    ['places for a route', 'projects:\n  a:\n    route: [|]', ['moscow']],
    ['events to be a part of', 'events:\n  e:\n    part-of: |', ['visit']],
    [
      'actors for who said it',
      'people:\n  a:\n    claims:\n      - by: |',
      ['own', 'russia', 'lavrov'],
    ],
    [
      'the modes of the type',
      'events:\n  e:\n    type: CONSULT\n    mode: |',
      ['visit', 'third-party', 'multilateral', 'phone'],
    ],
    ['grades of reliability', 'sources:\n  a:\n    reliability: |', ['A', 'B', 'C', 'D', 'E', 'F']],
    [
      'grades of credibility',
      'people:\n  a:\n    claims:\n      - credibility: |',
      ['1', '2', '3', '4', '5', '6'],
    ],
    ['true and false', 'people:\n  a:\n    offices:\n      - acting: |', ['true', 'false']],
    ['units in use', 'people:\n  a:\n    claims:\n      - unit: |', ['million']],
    ['offices in use', 'people:\n  a:\n    offices:\n      - title: |', ['Foreign Minister']],
    ['nothing for free text', 'people:\n  a:\n    name: |', []],
    ['nothing in a comment', 'people:\n  a:\n    of: russia # |', []],
    [
      'the fields of an office',
      'people:\n  a:\n    offices:\n      - title: X\n        |',
      ['of', 'from', 'to', 'acting', 'source'],
    ],
    [
      'the fields of an office at its dash',
      'people:\n  a:\n    offices:\n      - |',
      ['title', 'of', 'from', 'to', 'acting', 'source'],
    ],
    [
      'sections that are missing',
      'people:\n  a: A\nplaces:\n|',
      ['dossier', 'states', 'organisations', 'projects', 'events', 'sources'],
    ],
    [
      'a new entry, and those of the bundled dossier to add to',
      'people:\n  |',
      ['new person', 'lavrov'],
    ],
    ['the fields of the head', 'dossier:\n  title: T\n  |', ['asof', 'licence', 'bibliography']],
  ];
  for (const [what, file, expected] of exactly) {
    test(what, () => assert.deepEqual(labels(file).toSorted(), [...expected].toSorted()));
  }

  test('what an entry needs first, then what its kind has, then what all have', () => {
    const fields = labels('events:\n  e:\n    |');
    assert.deepEqual(fields.slice(0, 3), ['name', 'date', 'type']);
    assert.ok(fields.indexOf('actor') < fields.indexOf('aka'));
  });

  test('fields that are not there yet', () => {
    const fields = labels('people:\n  a:\n    name: A\n    |\n    born: 1950\n');
    assert.ok(!fields.includes('name') && !fields.includes('born') && fields.includes('of'));
  });

  test('a title and no name for a source', () => {
    const fields = labels('sources:\n  a:\n    |');
    assert.ok(fields.includes('title') && !fields.includes('name'));
  });

  test('codes of countries in the order of their names', () => {
    const codes = labels('states:\n  a:\n    iso: |');
    assert.deepEqual(codes.slice(0, 4), ['AFG', 'ALA', 'ALB', 'DZA']);
  });

  test('codes of countries, found by their names too', () => {
    const found = all('states:\n  a:\n    iso: |').find(({ label }) => label === 'PAK');
    assert.equal(found?.detail, 'Pakistan');
    assert.match(found.filter ?? '', /Pakistan/);
  });

  test('ids that are found by any name in any script', () => {
    const [found] = all('events:\n  e:\n    actor: lav|').filter(({ label }) => label === 'lavrov');
    assert.match(found?.filter ?? '', /Сергей/);
    assert.equal(found?.detail, 'Sergey Lavrov');
  });

  test('every field of every kind with a sentence and an example', () => {
    for (const section of Object.keys(sections)) {
      for (const { label, description, example } of all(`${section}:\n  a:\n    |`)) {
        assert.ok(description && example !== undefined, `${section}.${label}`);
      }
    }
  });

  test('a skeleton for each kind', () => {
    for (const section of Object.keys(sections)) {
      assert.match(all(`${section}:\n  |`)[0]?.insert ?? '', /^\$\{1:id\}:\n {2}/);
    }
  });
});

suite('Help tells', () => {
  const help = (marked: string): string => {
    const { text, at } = cursor(marked);
    const found = helpAt(text, at);
    return found ? helpMarkdown({ ...found, label: found.word }) : 'nothing';
  };

  test('what a section holds', () => assert.match(help('peo|ple:\n  a: A\n'), /Persons/));
  test('what a field means, with an example', () => {
    assert.match(help('people:\n  a:\n    ak|a: B\n'), /Other full forms.*```yaml\naka:/s);
  });
  test('what a field of a claim means', () => {
    assert.match(help('people:\n  a:\n    claims:\n      - wh|at: x\n'), /measured or dated/);
  });
  test('what a grade means', () => {
    assert.match(help('sources:\n  a:\n    reliability: B|\n'), /usually reliable/);
    assert.match(help('people:\n  a:\n    claims:\n      - credibility: 2|\n'), /probably true/);
  });
  test('whose code it is', () => assert.match(help('states:\n  a:\n    iso: PA|K\n'), /Pakistan/));
  test('nothing of a name', () => assert.equal(help('people:\n  a:\n    name: A|\n'), 'nothing'));
});
