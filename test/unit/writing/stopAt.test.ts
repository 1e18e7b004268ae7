import assert from 'node:assert/strict';
import { stopAt } from '../../../src/core/writing/stopAt';

suite('The marks behind which a footnote stands', () => {
  for (const [text, stop] of [
    ['. Then', '.'],
    [', then', ','],
    ['.Then', '.'],
    ['.” Then', '.”'],
    ['.', '.'],
    [' long.', ''],
    [',000 km', ''],
    ['.5 km', ''],
    ['', ''],
  ] as const) {
    test(`${JSON.stringify(text)}: ${JSON.stringify(stop)}`, () => {
      assert.equal(stopAt(text, 0), stop);
    });
  }
});
