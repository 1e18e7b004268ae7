import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { mergeInParts, sortInParts } from '../../../src/core/dossier/sortInParts';

interface Thing {
  readonly rank: number;
  readonly n: number;
}
const byRank = (a: Thing, b: Thing): number => a.rank - b.rank;
const things = (most: number, size: number): fc.Arbitrary<Thing[]> =>
  fc
    .array(fc.nat(most), { maxLength: size, size: 'max' })
    .map((ranks) => ranks.map((rank, n) => ({ rank, n })));

suite('Sorting in parts', () => {
  test('gives what sorting at once gives, equals in their order', () => {
    fc.assert(
      fc.property(things(50, 3500), (list) => {
        assert.deepEqual(atOnce(sortInParts(list, byRank)), list.toSorted(byRank));
      }),
      { numRuns: 20 },
    );
  });

  test('merges two sorted lists, equals of the first before those of the second', () => {
    fc.assert(
      fc.property(things(9, 40), things(9, 40), (a, b) => {
        const [first, second] = [a.toSorted(byRank), b.toSorted(byRank)];
        assert.deepEqual(
          atOnce(mergeInParts(first, second, byRank)),
          [...first, ...second].toSorted(byRank),
        );
      }),
    );
  });

  test('places one thing among many in few comparisons', () => {
    const many = Array.from({ length: 10_000 }, (_, rank) => ({ rank, n: 0 }));
    let comparisons = 0;
    const counted = (a: Thing, b: Thing): number => {
      comparisons++;
      return byRank(a, b);
    };
    atOnce(mergeInParts(many, [{ rank: 7777, n: 1 }], counted));
    assert.ok(comparisons < 50, `${comparisons} comparisons`);
  });
});
