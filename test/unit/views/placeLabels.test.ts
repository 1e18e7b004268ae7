import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  overlap,
  placeLabels,
  type LabelWish,
  type PlacedLabel,
} from '../../../src/core/views/picture/placeLabels';
import type { Box, Pair } from '../../../src/core/views/picture/viewport';

const frame: Pair = [600, 400];
const wish = (at: Pair, width = 80): LabelWish => ({ at, radius: 6, width, height: 16 });
const boxOf = (wishes: readonly LabelWish[], { index, x, y }: PlacedLabel): Box => {
  const { width, height } = wishes[index]!;
  return { x0: x, y0: y - height / 2, x1: x + width, y1: y + height / 2 };
};

suite('labels in a picture', () => {
  test('stand on the right of their thing where there is room', () => {
    assert.deepEqual(placeLabels([wish([100, 100])], frame), [{ index: 0, x: 109, y: 100 }]);
  });

  test('change sides at the edge of the frame, and before an obstacle', () => {
    assert.equal(placeLabels([wish([590, 100])], frame)[0]?.x, 501);
    const obstacle = { x0: 105, y0: 90, x1: 300, y1: 110 };
    assert.equal(placeLabels([wish([100, 100])], frame, Infinity, [obstacle])[0]?.x, 11);
  });

  test('lie over an obstacle only where they insist and have no other place', () => {
    const obstacle = { x0: 0, y0: 0, x1: 600, y1: 400 };
    const insisting = { ...wish([100, 100]), insists: true };
    const placed = placeLabels([wish([100, 100]), insisting], frame, Infinity, [obstacle]);
    assert.deepEqual(placed, [{ index: 1, x: 109, y: 100 }]);
  });

  test('give way to those before them, at most so many', () => {
    const wishes = Array.from({ length: 9 }, () => wish([300, 200]));
    assert.deepEqual(
      placeLabels(wishes, frame).map(({ index }) => index),
      [0, 1, 2, 3],
    );
    assert.equal(placeLabels(wishes, frame, 2).length, 2);
  });

  test('never overlap, leave the frame or lie over an obstacle', () => {
    const coordinate = fc.integer({ min: -50, max: 650 });
    const wishes = fc.array(
      fc.record({
        at: fc.tuple(coordinate, coordinate),
        radius: fc.integer({ min: 0, max: 30 }),
        width: fc.integer({ min: 1, max: 220 }),
        height: fc.integer({ min: 8, max: 20 }),
      }),
      { maxLength: 60 },
    );
    const obstacle = { x0: 200, y0: 100, x1: 330, y1: 180 };
    fc.assert(
      fc.property(wishes, (all) => {
        const boxes = placeLabels(all, frame, Infinity, [obstacle]).map((label) =>
          boxOf(all, label),
        );
        for (const [index, box] of boxes.entries()) {
          assert.ok(!boxes.slice(index + 1).some((other) => overlap(box, other)));
          assert.ok(!overlap(box, obstacle));
          assert.ok(box.x0 >= 0 && box.y0 >= 0 && box.x1 <= frame[0] && box.y1 <= frame[1]);
        }
      }),
    );
  });
});
