import fc from 'fast-check';
import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { highestOf } from '../../../src/core/writing/highestOf';

suite('The highest of a stretch', () => {
  test('come in the order of a sort', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 40 }),
        fc.nat(40),
        fc.nat(40),
        (values, a, b) => {
          const [from, to] = [Math.min(a, b), Math.min(Math.max(a, b), values.length)];
          const sorted = [...values.keys()]
            .slice(from, to)
            .toSorted((x, y) => (values[y] ?? 0) - (values[x] ?? 0) || x - y);
          const found = atOnce(highestOf(Int32Array.from(values))).inOrder(from, to);
          assert.deepEqual([...found], sorted);
        },
      ),
    );
  });
});
