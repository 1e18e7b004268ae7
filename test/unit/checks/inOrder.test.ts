import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstFrom, lastUpTo, outermost } from '../../../src/core/checks/inOrder';

const span = fc
  .tuple(fc.nat(40), fc.nat(10))
  .map(([start, length]) => ({ start, end: start + length + 1 }));
const spans = fc.array(span, { maxLength: 20 });
const sorted = spans.map((all) => all.toSorted((one, other) => one.start - other.start));

suite('Spans in order', () => {
  test('are looked up as if each was looked at', () => {
    fc.assert(
      fc.property(sorted, fc.nat(50), (all, offset) => {
        const from = all.filter(({ start }) => start < offset).length;
        assert.equal(firstFrom(all, offset), from);
        assert.equal(
          lastUpTo(all, offset),
          all.findLast(({ start }) => start <= offset),
        );
      }),
    );
  });

  test('hold what they held before those within others went', () => {
    fc.assert(
      fc.property(spans, span, (all, { start, end }) => {
        const kept = outermost(all);
        const holds = all.some((each) => each.start <= start && end <= each.end);
        assert.equal(end <= (lastUpTo(kept, start)?.end ?? -1), holds);
        assert.deepEqual(
          kept,
          kept.toSorted((one, other) => one.start - other.start || one.end - other.end),
        );
      }),
    );
  });
});
