import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { jsonItems } from '../../../src/core/dossier/jsonItems';
import { buildLibrary } from '../../../src/core/dossier/library';
import { libraryProblems } from '../../../src/core/dossier/libraryProblems';
import { locate } from '../../../src/core/dossier/locate';
import { readBibliography } from '../../../src/core/dossier/readBibliography';
import { readDossier } from '../../../src/core/dossier/readDossier';
import type { ReadResult } from '../../../src/core/dossier/readResult';

const file = 'file:///w/sources.json';
const own = 'file:///w/own.dossier.yaml';
const read = (text: string): ReadResult => atOnce(readBibliography(text, file));
const ids = ({ dossier }: ReadResult): string[] => dossier.entities.map(({ id }) => id);
const codes = ({ problems }: ReadResult): string[] =>
  problems.map(({ code, range }) => `${range.start.line + 1} ${code}`);

/** What Zotero 7 writes for a newspaper article and a web page, but for the names. */
const zotero = JSON.stringify(
  [
    {
      id: 'doe2021',
      type: 'article-newspaper',
      title: 'Visit begins',
      'container-title': 'Geo News',
      author: [{ family: 'Doe', given: 'J.' }],
      issued: { 'date-parts': [['2021', 4, 6]], season: '2' },
      accessed: { 'date-parts': [[2021, 5, 1]] },
      URL: 'https://example.org/a',
      custom: { 'program-key': 'x' },
      categories: ['y'],
    },
    {
      id: 'http://zotero.org/users/local/1/items/ABCD2345',
      type: 'webpage',
      title: 'A "quoted" [bracket], a comma',
      abstract: 'Two\nlines \\ and \u{1F600}',
    },
  ],
  undefined,
  '\t',
);

suite('A bibliography', () => {
  test('gives its items as sources, under ids that can be written in a dossier', () => {
    const result = read(zotero);
    assert.deepEqual(result.problems, []);
    assert.deepEqual(ids(result), ['doe2021', 'ABCD2345']);
    const [first, second] = result.dossier.entities;
    assert.ok(first?.kind === 'source' && second?.kind === 'source');
    assert.equal(first.issued, '2021-04-06');
    assert.equal(second.name, 'A "quoted" [bracket], a comma');
    assert.equal(second.csl['abstract'], 'Two\nlines \\ and \u{1F600}');
  });

  test('knows where each stands', () => {
    const lines = zotero.split('\n');
    const { dossier } = read(zotero);
    const [first, second] = dossier.entities;
    for (const [entity, text] of [
      [first, '"doe2021"'],
      [second, '"http://zotero.org/users/local/1/items/ABCD2345"'],
    ] as const) {
      const { range } = locate(entity!.origins[0]!, dossier);
      const line = lines[range.start.line] ?? '';
      assert.equal(line.slice(range.start.character, range.end.character), text);
    }
  });

  for (const [what, text, expected] of [
    ['what is not JSON', '[{"id": "a"', ['1 not-json']],
    ['what is no list', '{"id": "a"}', ['1 not-json']],
    ['an item that is none', '[{"id": "a", "title": "A"},\n 5]', ['2 wrong-type']],
    ['an item without a usable id', '[{"id": "a b", "title": "A"}]', ['1 bad-id']],
    ['a date that is none', '[{"id": "a",\n "issued": {"raw": "soon"}}]', ['2 bad-date']],
    ['one id twice', '[{"id": "a"},\n {"id": "a"}]', ['2 duplicate-id']],
  ] as const) {
    test(`tells of ${what}, at its line`, () => {
      assert.deepEqual(codes(read(text)), expected);
    });
  }

  test('may be empty', () => {
    assert.deepEqual(read(' [ ] ').problems, []);
    assert.deepEqual(read('[]').dossier.entities, []);
  });

  test('is found item by item whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { maxLength: 6 }), fc.nat(2), (list, indent) => {
        const items = atOnce(jsonItems(JSON.stringify(list, undefined, indent)));
        assert.deepEqual(
          items.map(({ text }) => JSON.parse(text) as unknown),
          JSON.parse(JSON.stringify(list)),
        );
      }),
    );
  });

  test('lies below the dossier that names it: grades and other titles are given there', () => {
    const dossier = readDossier(
      'dossier: {bibliography: sources.json}\nsources:\n  doe2021: {title: The visit, reliability: B}\npeople:\n  a: {name: Ann Able, source: [doe2021, ABCD2345]}\n',
      own,
    );
    assert.deepEqual(dossier.problems, []);
    assert.equal(dossier.dossier.bibliography?.path, 'sources.json');
    const library = buildLibrary([read(zotero).dossier, dossier.dossier]);
    const source = library.source('doe2021');
    assert.equal(source?.name, 'The visit');
    assert.equal(source.reliability, 'B');
    assert.equal(source.container, 'Geo News');
    assert.deepEqual([...libraryProblems(library).values()].flat(), []);
  });

  for (const path of ['/etc/passwd', 'https://example.org/a.json', 'C:\\a.json', '']) {
    test(`stands beside its dossier, not at ${JSON.stringify(path)}`, () => {
      const { problems, dossier } = readDossier(
        `dossier: {bibliography: ${JSON.stringify(path)}}\n`,
        own,
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['bad-value'],
      );
      assert.equal(dossier.bibliography, undefined);
    });
  }
});
