import assert from 'node:assert/strict';
import fc from 'fast-check';
import { locate } from '../../../src/core/dossier/locate';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { maximumLength } from '../../../src/core/dossier/readResult';
import { takesInProportion } from '../takesInProportion';

const file = 'file:///own.dossier.yaml';
const read = (text: string): ReturnType<typeof readDossier> => readDossier(text, file);
/** The problems of a text as `line code`, lines from 1. */
const problems = (text: string): string[] =>
  read(text).problems.map(({ range, code }) => `${range.start.line + 1} ${code}`);
const names = (text: string): string[] => read(text).dossier.entities.map(({ name }) => name);

suite('Reading a dossier file', () => {
  test('a plain string is a whole entry', () => {
    const { dossier, problems: none } = read('organisations:\n  pti: Pakistan Tehreek-e-Insaf\n');
    assert.deepEqual(none, []);
    assert.equal(dossier.entities[0]?.id, 'pti');
    assert.equal(dossier.entities[0].kind, 'organisation');
    assert.equal(dossier.entities[0].name, 'Pakistan Tehreek-e-Insaf');
  });

  test('an entry knows the place of its id in the file', () => {
    const { dossier } = read('people:\n\n  lavrov:\n    name: Sergey Lavrov\n');
    const places = dossier.entities[0]?.origins.map((origin) => locate(origin, dossier));
    assert.deepEqual(places, [
      { file, range: { start: { line: 2, character: 2 }, end: { line: 2, character: 8 } } },
    ]);
  });

  test('the result is plain JSON, so that it can be compiled', () => {
    const { dossier } = read(
      'people:\n  a: {name: A B, short: [B], offices: [{title: T, from: 2020}], claims: [{what: x, value: [1, 2]}]}\nevents:\n  e: {name: E, date: 2021}\nsources:\n  s: {title: S, DOI: 10.1/x}\n',
    );
    assert.deepEqual(JSON.parse(JSON.stringify(dossier)), dossier);
  });

  test('ids may be in any script; references carry where they stand and what they mean', () => {
    const { dossier, problems: none } = read(
      'states: {россия: Russia}\npeople:\n  лавров: {name: Sergey Lavrov, of: россия}\n',
    );
    assert.deepEqual(none, []);
    assert.deepEqual(
      dossier.references.map(({ id, inside, expects, origin }) => [
        id,
        inside,
        expects,
        locate(origin, dossier).range.start,
      ]),
      [['россия', 'лавров', ['state', 'organisation'], { line: 2, character: 36 }]],
    );
  });

  test('short and superseded names are plain or with details', () => {
    const [entity] = read(
      'people:\n  k:\n    name: Imran Khan\n    short: [Imran, {name: Khan, alone: false}]\n    was: [Old, {name: Older, to: 2001}]\n',
    ).dossier.entities;
    assert.deepEqual(entity?.short, [
      { name: 'Imran', alone: true },
      { name: 'Khan', alone: false },
    ]);
    assert.deepEqual(entity.was, [{ name: 'Old' }, { name: 'Older', to: '2001' }]);
  });

  test('a Zotero export drops in: CSL names and dates are read, every other field is kept', () => {
    const [source] = read(
      JSON.stringify({
        sources: {
          'geo-0406': {
            id: 'geo-0406',
            type: 'article-newspaper',
            title: 'Visit begins',
            'container-title': 'Geo News',
            author: [{ family: 'Doe', given: 'J.' }],
            issued: { 'date-parts': [[2021, 4, 6]] },
            accessed: {
              'date-parts': [
                ['2021', '4'],
                ['2021', '5'],
              ],
            },
            URL: 'https://example.org/a',
            language: 'en',
            page: '3',
          },
        },
      }),
    ).dossier.entities;
    assert.ok(source?.kind === 'source');
    assert.equal(source.name, 'Visit begins');
    assert.equal(source.issued, '2021-04-06');
    assert.equal(source.accessed, '2021-04/2021-05');
    assert.deepEqual(source.author, [{ family: 'Doe', given: 'J.' }]);
    assert.deepEqual(source.csl, { id: 'geo-0406', language: 'en', page: '3' });
  });

  test('an anchor is read where it stands and where it is used', () => {
    const text =
      'people:\n  a: {name: A A, offices: [&fm {title: Foreign Minister, from: 2001}]}\n  b: {name: B B, offices: [*fm]}\n';
    assert.deepEqual(problems(text), []);
    const [, b] = read(text).dossier.entities;
    assert.ok(b?.kind === 'person');
    assert.equal(b.offices[0]?.title, 'Foreign Minister');
  });
});

suite('Bad input in a dossier file', () => {
  test('broken YAML is a problem at its line, and what can be read is read', () => {
    const result = read('people:\n  a: Ann Able\n  b: {name: "Bob\nplaces:\n  c: Cork\n');
    assert.equal(result.broken, true);
    assert.ok(result.problems.some(({ code }) => code === 'not-yaml'));
    assert.equal(result.dossier.entities[0]?.name, 'Ann Able');
  });

  test('an unknown field is named with the nearest that exists; the rest of the entry counts', () => {
    const text = 'people:\n  a:\n    name: Ann Able\n    summery: short\n';
    assert.deepEqual(problems(text), ['4 unknown-field']);
    assert.match(read(text).problems[0]?.message ?? '', /“summery”.*Did you mean “summary”/);
    assert.deepEqual(names(text), ['Ann Able']);
  });

  test('an unknown section is said and loses nothing else', () => {
    const text = 'peple:\n  a: Ann\nplaces:\n  c: Cork\n';
    assert.deepEqual(problems(text), ['1 unknown-section']);
    assert.deepEqual(names(text), ['Cork']);
  });

  test('a comma that cuts a value inside braces is told for what it is', () => {
    const text = 'sources:\n  s: {title: Pak, Russia agree}\n';
    assert.deepEqual(problems(text), ['2 unknown-field']);
    assert.match(read(text).problems[0]?.message ?? '', /comma ends the value.*quotes/);
  });

  for (const [where, text, rest] of [
    [
      'in several pieces',
      'sources:\n  s: {title: Pak, Russia, Iran agree}\n',
      ['Russia', 'Iran agree'],
    ],
    ['before a word that is a field', 'people:\n  a: {summary: The treaty, of}\n', ['of']],
    ['before a word that stands there twice', 'people:\n  a: {name: A, B, B}\n', ['B', 'B']],
    ['before a colon', 'sources:\n  s: {title: Pak, Russia says: no}\n', ['Russia says']],
    ['in a claim', 'people:\n  a: {claims: [{text: Pak, Russia agree}]}\n', ['Russia agree']],
    ['in an office', 'people:\n  a:\n    offices:\n      - {title: Minister, Trade}\n', ['Trade']],
    ['in a number', 'people:\n  a: {claims: [{what: x, value: 1,100, unit: km}]}\n', ['100']],
    ['in a short name', 'people:\n  a: {short: [{name: Khan, alone}]}\n', ['alone']],
    ['in a section', 'people: {a: Able, Ann}\n', ['Ann']],
    ['in the head', 'dossier: {title: Pak, Russia}\n', ['Russia']],
    ['in a name of an author', 'sources:\n  s: {author: {literal: Doe, Jane}}\n', ['Jane']],
    [
      'over several lines',
      'people:\n  a: {\n    summary: Pak,\n    Russia agree\n  }\n',
      ['Russia agree'],
    ],
  ] as const) {
    test(`a value cut by a comma ${where} is told, at each piece`, () => {
      const lines = text.split('\n');
      assert.deepEqual(
        read(text).problems.map(({ message, severity, range: { start, end } }) => [
          message.includes('comma ends the value'),
          severity,
          lines[start.line]?.slice(start.character, end.character),
        ]),
        rest.map((piece) => [true, 'error', piece]),
      );
    });
  }

  for (const [what, text, expected] of [
    ['a list for a text', 'people:\n  a: {name: [x]}\n', ['2 wrong-type']],
    [
      'a text for a list of offices',
      'people:\n  a: {name: A, offices: minister}\n',
      ['2 wrong-type', '2 missing-field'],
    ],
    ['a bad date', 'events:\n  e:\n    name: E\n    date: 6 April 2021\n', ['4 bad-date']],
    ['an impossible date', 'events:\n  e: {name: E, date: 2021-02-30}\n', ['2 bad-date']],
    [
      'a bad grade',
      'people:\n  a:\n    name: A\n    claims: [{text: x, credibility: 9}]\n',
      ['4 bad-value'],
    ],
    ['a latitude beyond the pole', 'places:\n  p: {name: P, at: [33.7, 173.1]}\n', ['2 bad-value']],
    [
      'an unknown type of event',
      'events:\n  e: {name: E, date: 2021, type: VISIT}\n',
      ['2 bad-value'],
    ],
    [
      'a script for an address',
      'people:\n  a: {name: A, url: "javascript:alert(1)"}\n',
      ['2 bad-link'],
    ],
    ['an id with spaces', 'people:\n  sergey lavrov: {name: Sergey Lavrov}\n', ['2 bad-id']],
    [
      'a claim that says nothing',
      'people:\n  a: {name: A, claims: [{what: height}]}\n',
      ['2 missing-field'],
    ],
    ['a list for a section', 'people: [a, b]\n', ['1 wrong-type']],
    ['a list for a file', '- a\n- b\n', ['1 wrong-type']],
    ['one field twice', 'people:\n  a:\n    name: A\n    name: B\n', ['4 duplicate-key']],
    ['two documents', 'people:\n  a: A\n---\npeople:\n  b: B\n', ['3 not-yaml']],
  ] as const) {
    test(`${what} is a problem at its line`, () => {
      assert.deepEqual(problems(text), expected);
    });
  }

  test('a duplicate id is a problem and neither entry is lost', () => {
    const text = 'people:\n  a: Ann Able\n  a: Abe Able\nplaces:\n  a: Accra\n';
    assert.deepEqual(problems(text), ['3 duplicate-id', '5 duplicate-id']);
    assert.deepEqual(names(text), ['Ann Able', 'Abe Able', 'Accra']);
    assert.deepEqual(
      read(text).dossier.entities.map(({ id }) => id),
      ['a', 'a~2', 'a~3'],
    );
  });

  test('an empty field, as while typing, is no problem', () => {
    assert.deepEqual(problems('people:\n  a:\n    name: A\n    summary:\n    aka:\n'), []);
  });

  test('an empty file and a comment alone are no problem', () => {
    assert.deepEqual(problems(''), []);
    assert.deepEqual(problems('# to be written\n'), []);
  });

  test('a file of more than 16 million characters is refused in a sentence', () => {
    const result = read(' '.repeat(maximumLength + 1));
    assert.deepEqual(
      result.problems.map(({ code }) => code),
      ['too-large'],
    );
    assert.equal(result.broken, true);
  });

  test('an alias bomb stays as small as it is written', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const below = `*l${level}`;
      return `  e${level + 1}: {name: E, aka: &l${level + 1} [${Array(9).fill(below).join(', ')}]}`;
    });
    const text = `people:\n  e0: {name: E, aka: &l0 [lol]}\n${levels.join('\n')}\n`;
    const { dossier } = read(text);
    assert.equal(dossier.entities.length, 31);
    assert.ok(JSON.stringify(dossier).length < 20 * text.length);
  });

  test('nesting without end is a sentence, not a crash', () => {
    const deep = `people:\n  a: ${'['.repeat(5_000)}`;
    assert.ok(read(deep).problems.length > 0);
  });

  test('marks that turn the direction of writing do not survive in names', () => {
    assert.deepEqual(names('people:\n  a: "Ann\\u202E elbA"\n'), ['Ann elbA']);
  });

  test('no text whatever makes it throw', () => {
    const yaml = fc
      .array(
        fc.constantFrom(
          'people:',
          '\n',
          '  ',
          'a:',
          ' name: ',
          '[',
          ']',
          '{',
          '}',
          '&x ',
          '*x',
          '"',
          "'",
          ', ',
          '- ',
          '#',
          '!!binary ',
          '|',
          '2021-04',
          '\t',
          '---',
          '<<: ',
          'events:',
          'sources:',
          'claims: ',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(yaml, fc.string({ unit: 'grapheme' })), (text) => {
        read(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('an entry of many lines takes time in proportion to them', () => {
    takesInProportion('lines', 2_000, (size) => {
      const text = `people:\n  a:\n    claims:\n${'      - text: B\n'.repeat(size)}`;
      return () => read(text);
    });
  });
});
