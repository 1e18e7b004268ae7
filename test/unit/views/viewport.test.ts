import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  boxAround,
  filled,
  fitted,
  held,
  moved,
  readViewport,
  toPicture,
  toScreen,
  zoomed,
  type Pair,
} from '../../../src/core/views/picture/viewport';

const size: Pair = [800, 600];
const limits = { least: 0.1, most: 20 };
const close = (one: Pair, other: Pair): void => {
  assert.ok(
    Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-6,
    `${one.join()} ${other.join()}`,
  );
};
const number = fc.double({ min: -500, max: 500, noNaN: true });
const view = fc.record({ x: number, y: number, k: fc.double({ min: 0.1, max: 20, noNaN: true }) });
const place = fc.tuple(number, number);

suite('the view of a picture', () => {
  test('keeps what is under the pointer there while it zooms', () => {
    fc.assert(
      fc.property(
        view,
        place,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (before, at, factor) => {
          const after = zoomed(before, factor, at, size, limits);
          close(toPicture(after, at, size), toPicture(before, at, size));
          assert.ok(after.k >= limits.least && after.k <= limits.most);
        },
      ),
    );
  });

  test('moves by as many pixels as the pointer', () => {
    const before = { x: 3, y: 4, k: 2 };
    const [x, y] = toScreen(before, [10, 10], size);
    close(toScreen(moved(before, [7, -9]), [10, 10], size), [x + 7, y - 9]);
  });

  test('goes from the picture to the screen and back', () => {
    fc.assert(
      fc.property(view, place, (each, point) => {
        close(toPicture(each, toScreen(each, point, size), size), point);
      }),
    );
  });

  test('shows all of a box, with a margin', () => {
    const box = { x0: 0, y0: 0, x1: 200, y1: 50 };
    const whole = fitted(box, size, 50, limits);
    close(toScreen(whole, [0, 25], size), [50, 300]);
    close(toScreen(whole, [200, 25], size), [750, 300]);
  });

  test('shows a single point as large as it may', () => {
    assert.equal(fitted({ x0: 5, y0: 5, x1: 5, y1: 5 }, size, 50, limits).k, limits.most);
  });

  test('is held where there is something to see', () => {
    const box = { x0: 0, y0: 0, x1: 10, y1: 10 };
    assert.deepEqual(held({ x: 50, y: -2, k: 1 }, box), { x: 10, y: 0, k: 1 });
  });

  test('shows nothing beyond a box that fills the screen, and centres one that does not', () => {
    const box = { x0: 0, y0: 0, x1: 1000, y1: 200 };
    assert.deepEqual(filled({ x: 990, y: 10, k: 1 }, box, size), { x: 600, y: 100, k: 1 });
    assert.deepEqual(filled({ x: 500, y: 10, k: 4 }, box, size), { x: 500, y: 75, k: 4 });
  });

  test('is read back from what was kept, whatever that is', () => {
    const kept = { x: 1, y: 2, k: 3 };
    assert.deepEqual(readViewport(JSON.parse(JSON.stringify(kept))), kept);
    for (const bad of [null, 7, {}, { ...kept, k: 0 }, { ...kept, x: '1' }, { ...kept, y: NaN }])
      assert.equal(readViewport(bad), undefined);
  });

  test('finds the box around points', () => {
    assert.deepEqual(
      boxAround([
        [1, 5],
        [3, 2],
      ]),
      { x0: 1, y0: 2, x1: 3, y1: 5 },
    );
    assert.equal(boxAround([]), undefined);
  });
});
