import assert from 'node:assert/strict';
import { newId } from '../../../src/core/language/newId';
import { suggestNames } from '../../../src/core/language/suggestNames';

const suggested = (
  text: string,
  known: readonly string[] = [],
  ignored: readonly string[] = [],
) => {
  const covered = known.flatMap((name) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
  return suggestNames(text, 'markdown', covered, known, ignored);
};
const namesIn = (text: string, known: readonly string[] = []): string[] =>
  suggested(text, known).map(({ name }) => name);

suite('Names that no entity has', () => {
  test('are counted, the most frequent first, each with its first place', () => {
    const text = 'He met Olaf Berg. They left. Then Nordic Gas called, and Olaf Berg went.';
    assert.deepEqual(suggested(text), [
      { name: 'Olaf Berg', count: 2, start: 7, end: 16 },
      { name: 'Nordic Gas', count: 1, start: 34, end: 44 },
    ]);
  });

  const cases: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
    [
      'hold small words between capitals',
      'at the Ministry of the Interior now',
      ['Ministry of the Interior'],
    ],
    ['leave out a possessive', 'near Gwadar’s port', ['Gwadar']],
    ['go on over the end of a line', 'by Olaf\nBerg today', ['Olaf Berg']],
    ['take initials along', 'by Nathan F. Dixon today', ['Nathan F. Dixon']],
    ['are no single word that only begins sentences', 'Talks began. Talks ended.', []],
    ['are no word that is also written small', 'The talks. Some Talks there.', []],
    ['begin behind the first word of a sentence', 'In time. In Oslo it rained, in fact.', ['Oslo']],
    ['are acronyms also at the start', 'NDMA sent tents.', ['NDMA']],
    ['are no months and days', 'on Monday in April', []],
    [
      'are not in code, addresses or headings',
      '# A Grand Title\n\nsee `Olaf Berg` at https://Olaf.Berg',
      [],
    ],
  ];
  for (const [what, text, expected] of cases) {
    test(what, () => assert.deepEqual(namesIn(text), expected));
  }

  test('are neither known names, nor their adjectives, nor titles before them', () => {
    const known = ['Russia', 'Lavrov'];
    const text = 'Then Russia, as Foreign Minister Lavrov said to a Russian in Oslo.';
    assert.deepEqual(namesIn(text, known), ['Oslo']);
  });

  test('are not what was to be ignored', () => {
    assert.deepEqual(
      suggested('to Oslo by Bergen Line', [], ['oslo']).map(({ name }) => name),
      ['Bergen Line'],
    );
  });
});

suite('An id made from a name', () => {
  const cases = [
    ['Sergey Lavrov', 'sergey-lavrov'],
    ['Côte d’Ivoire (1960)', 'cote-divoire-1960'],
    ['Сергей Лавров', 'сергей-лавров'],
    ['йога', 'йога'],
    ['…', 'new'],
    [
      'A very long name of a committee that goes on for ever',
      'a-very-long-name-of-a-committee-that',
    ],
  ] as const;
  for (const [name, id] of cases) {
    test(`${name}: ${id}`, () =>
      assert.equal(
        newId(name, () => false),
        id,
      ));
  }

  test('that is taken gets a number', () => {
    const taken = new Set(['pti', 'pti-2']);
    assert.equal(
      newId('PTI', (id) => taken.has(id)),
      'pti-3',
    );
  });
});
