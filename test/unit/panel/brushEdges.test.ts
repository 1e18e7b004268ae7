import assert from 'node:assert/strict';
import fc from 'fast-check';
import { histogramOf } from '../../../src/core/views/scene/histogram';
import { barsPath, edgeAfter, edgesOf, rangeOf } from '../../../src/panel/bar/brushEdges';

const histogram = histogramOf([{ date: '2015' }, { date: '2021' }], 10);
const press = (key: string) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
});

suite('The edges of a range of dates', () => {
  test('are the ends where nothing is asked for', () => {
    assert.deepEqual(edgesOf(histogram, {}), { low: 0, high: 7 });
    assert.deepEqual(rangeOf(histogram, { low: 0, high: 7 }), {});
  });

  test('take in every bin that the range touches', () => {
    assert.deepEqual(edgesOf(histogram, { from: '2016-12-31', to: '2018-01-01' }), {
      low: 1,
      high: 4,
    });
  });

  test('lie at an end where the range lies beyond it', () => {
    assert.deepEqual(edgesOf(histogram, { from: '2030-01-01' }), { low: 6, high: 7 });
    assert.deepEqual(edgesOf(histogram, { to: '1990-01-01' }), { low: 0, high: 1 });
  });

  test('come back from the range that they give', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 7 }), (a, b) => {
        const edges = { low: Math.min(a, b - 1), high: Math.max(a + 1, b) };
        assert.deepEqual(edgesOf(histogram, rangeOf(histogram, edges)), edges);
      }),
    );
  });

  test('move by keys within their limits', () => {
    assert.equal(edgeAfter(press('ArrowRight'), 3, [0, 6]), 4);
    assert.equal(edgeAfter(press('ArrowLeft'), 0, [0, 6]), 0);
    assert.equal(edgeAfter(press('PageUp'), 1, [0, 60]), 7);
    assert.equal(edgeAfter(press('End'), 1, [0, 6]), 6);
    assert.equal(edgeAfter({ ...press('End'), ctrlKey: true }, 1, [0, 6]), undefined);
    assert.equal(edgeAfter(press('x'), 1, [0, 6]), undefined);
  });

  test('draw a bar for each bin that has something', () => {
    const { bins } = histogram;
    assert.equal(
      barsPath(bins, () => true),
      'M0.1 1V0h.8V1ZM6.1 1V0h.8V1Z',
    );
    assert.equal(
      barsPath(bins, (index) => index > 0),
      'M6.1 1V0h.8V1Z',
    );
  });
});
