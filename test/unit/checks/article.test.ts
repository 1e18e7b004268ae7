import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { checkText } from '../../../src/core/checks/checkText';
import { bundled } from '../exchange/bundled';

suite('The article held against the bundled dossier', () => {
  const file = '../shared/source/article.txt';

  test('has these slips, and no other', function () {
    if (!existsSync(file)) this.skip();
    const found = checkText(readFileSync(file, 'utf8'), {
      ...{ library: bundled, languageId: 'plaintext', asof: '2023-12-31' },
    });
    assert.deepEqual(
      found.map(({ check, text }) => `${check}: ${text}`),
      [
        'date: 2015',
        'superseded-name: North-South Gas Pipeline',
        'figure: 2 billion USD',
        'figure: 12.4 billion cubic feet',
        'date: 1973',
        'figure: 800 km',
        'date: July this year',
      ],
    );
    // It has no date of its own; that it means the visit of 2021 is told by who came.
    assert.match(found[0]!.message, /^The record has others before 6–7 Apr 2021 and after 2015: /);
    // Of all claims that a rounded number fits, the nearest speaks for it.
    assert.match(found[2]!.message, /^2 billion USD .* \(Gulf Times 2015, B3\)\./);
    assert.match(
      found[3]!.message,
      /12\.4 billion cubic feet is 35 times less\. Likely a slip of unit/,
    );
  });
});

suite('The sample folder held against the bundled dossier', () => {
  for (const [file, languageId] of [
    ['sample/visit.md', 'markdown'],
    ['sample/chronology.txt', 'plaintext'],
  ] as const) {
    test(`has no slip in ${file}`, () => {
      const found = checkText(readFileSync(file, 'utf8'), {
        ...{ library: bundled, languageId, asof: '2023-12-31' },
      });
      assert.deepEqual(found, []);
    });
  }
});
