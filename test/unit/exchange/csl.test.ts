import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { cslDateOf, edtfOfCsl } from '../../../src/core/exchange/cslDates';
import { exportCsl } from '../../../src/core/exchange/exportCsl';
import { exported } from '../../../src/core/exchange/exported';
import { importCsl } from '../../../src/core/exchange/importCsl';
import { placeText } from '../../../src/core/exchange/imported';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';
import { imported, plain } from './reading';

const items = (...list: unknown[]): string => JSON.stringify(list);

suite('Importing CSL-JSON', () => {
  test('takes sources as a reference manager exports them', () => {
    const { get, problems, text } = imported(
      importCsl,
      items({
        id: 'http://zotero.org/users/1/items/ABCD2345',
        'citation-key': 'khan2021',
        type: 'article-newspaper',
        title: 'Gas <i>and</i> steel: <span class="nocase">iOS</span>',
        author: [
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
          { literal: 'Press Trust of India' },
        ],
        issued: { 'date-parts': [[2021, 4, 6]] },
        accessed: { 'date-parts': [['2021', 4]] },
        'container-title': 'Dawn',
        URL: 'https://www.dawn.com/1',
        page: 12,
        ISSN: ['1', '2'],
      }),
      { name: 'My Library.json' },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(get('khan2021'), {
      id: 'khan2021',
      kind: 'source',
      name: 'Gas and steel: iOS',
      form: 'article-newspaper',
      author: [{ family: 'van der Berg', given: 'Jan' }, { literal: 'Press Trust of India' }],
      issued: '2021-04-06',
      accessed: '2021-04',
      container: 'Dawn',
      url: 'https://www.dawn.com/1',
      csl: { page: '12', ISSN: '1, 2' },
    });
    assert.match(text, /^# Imported from My Library\.json\.\n\ndossier:\n {2}title: My Library\n/);
  });

  test('tells what it could not take, by the number of the entry', () => {
    const { problems, get } = imported(
      importCsl,
      items(
        { id: 'a', type: 'tweet', title: 'A', issued: { literal: 'last spring' }, mood: 'x' },
        'nothing',
        { id: 'b', type: 'book', URL: 'javascript:alert(1)', mood: 'y' },
      ),
    );
    assert.deepEqual(
      problems.map(({ at, message }) => `${placeText(at)}: ${message}`),
      [
        'entry 1: The date in “issued” could not be read; it is kept as a note.',
        'entry 1: “tweet” is not a type of CSL; the source is taken as a document.',
        'entry 1: A dossier has no place for “mood”, so it was left out (2 times, the first here).',
        'entry 2: This is no source of CSL-JSON.',
        'entry 3: This source has no title; what it appeared in stands in its place.',
        'entry 3: “javascript:alert(1)” is not an address on the web, so it is no link.',
      ],
    );
    assert.deepEqual(get('a')['notes'], ['issued: {"literal":"last spring"}']);
  });

  test('says that a file is not JSON and makes an empty dossier of it', () => {
    const { problems, entries } = imported(importCsl, '[{');
    assert.equal(entries, 0);
    assert.match(problems[0]?.message ?? '', /^This file is not JSON: /);
  });

  test('takes nothing that can make no text or number of itself', () => {
    const odd = { toString: false, valueOf: false };
    const date = { 'date-parts': [[odd, [odd]]], season: odd };
    const item = {
      id: [odd],
      type: odd,
      title: [odd, 'A', 1],
      author: [odd],
      issued: date,
      URL: odd,
    };
    const { library } = imported(importCsl, JSON.stringify([item]));
    assert.deepEqual(
      library.entities.map(({ name }) => name),
      ['A, 1'],
    );
  });

  test('makes a dossier of whatever JSON it is given', () => {
    const fields = fc.constantFrom(
      'id',
      'type',
      'title',
      'author',
      'issued',
      'URL',
      'custom',
      'note',
      '__proto__',
      'page',
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fields, fc.jsonValue(), { maxKeys: 6 })), (list) => {
        imported(importCsl, JSON.stringify(list));
      }),
      { numRuns: 60 },
    );
  });
});

suite('Exporting CSL-JSON', () => {
  test('writes items in which citation.js, when strict, finds nothing to correct', () => {
    const list = JSON.parse(exported(exportCsl(bundled)).text) as Record<string, unknown>[];
    assert.equal(list.length, bundled.ofKind('source').length);
    const clean = plugins.input.util.clean(list, false);
    list.forEach((item, index) => assert.deepEqual(clean[index], item));
  });

  test('comes back as it was', () => {
    const back = imported(importCsl, exported(exportCsl(bundled)).text);
    assert.deepEqual(back.problems, []);
    for (const source of bundled.ofKind('source')) {
      assert.deepEqual(back.get(source.id), plain(source));
    }
  });

  test('carries every date, and says by “circa” or in words what parts cannot', () => {
    assert.deepEqual(cslDateOf('2021-04-06'), { 'date-parts': [[2021, 4, 6]] });
    assert.deepEqual(cslDateOf('2021~'), { 'date-parts': [[2021]], circa: true });
    assert.deepEqual(cslDateOf('2021-04?'), { literal: '2021-04?' });
    const dates = [
      '2021',
      '2021-04',
      '-0044-03-15',
      '2021-04-06/2021-04-07',
      '2021~/2022',
      '2021-04/..',
      '201X',
      '2021-21',
      '2021%',
      '../2021',
      'XXXX',
    ];
    for (const date of dates) assert.equal(edtfOfCsl(cslDateOf(date)), date);
  });

  test('carries hostile titles, names and notes as text', () => {
    const text = fc
      .stringMatching(/^[<>&"'{}\\$%=:#\-\[\] a-zñن]{1,20}$/)
      .filter((t) => t.trim() === t && !/\s\s|<\/?(i|b)>/.test(t));
    fc.assert(
      fc.property(text, (name) => {
        const library = libraryOf(
          JSON.stringify({
            sources: {
              s: { title: name, author: [{ literal: name }], notes: [name], abstract: name },
            },
          }),
        );
        const back = imported(importCsl, exported(exportCsl(library)).text);
        assert.deepEqual(back.get('s'), { ...plain(library.get('s')!), form: 'document' });
      }),
    );
  });
});
