import assert from 'node:assert/strict';
import fc from 'fast-check';
import { histogramOf } from '../../../src/core/views/scene/histogram';

const of = (most: number, ...dates: string[]) =>
  histogramOf(
    dates.map((date) => ({ date })),
    most,
  );
const texts = (most: number, ...dates: string[]): readonly string[] =>
  of(most, ...dates).bins.map(({ text, count, from, to }) => `${text} ${count} ${from} ${to}`);

suite('A histogram of events', () => {
  test('counts by month where there is room for it', () => {
    assert.deepEqual(texts(12, '2020-12-30/2021-01-02', '2021-02', '2021-02-28'), [
      'Dec 2020 1 2020-12-01 2020-12-31',
      'Jan 2021 0 2021-01-01 2021-01-31',
      'Feb 2021 2 2021-02-01 2021-02-28',
    ]);
  });

  test('counts by year, decade and century where there is not', () => {
    assert.deepEqual(texts(3, '2019-05', '2021~'), [
      '2019 1 2019-01-01 2019-12-31',
      '2020 0 2020-01-01 2020-12-31',
      '2021 1 2021-01-01 2021-12-31',
    ]);
    assert.deepEqual(texts(2, '2019', '2024'), [
      'the 2010s 1 2010-01-01 2019-12-31',
      'the 2020s 1 2020-01-01 2029-12-31',
    ]);
    assert.equal(of(30, '-0043-03-15', '2024').unit, 'century');
  });

  test('counts an open beginning by its end, and nothing that has no date', () => {
    assert.deepEqual(texts(12, '../2021-04', 'XXXX', 'soon'), ['Apr 2021 1 2021-04-01 2021-04-30']);
    assert.deepEqual(of(12, 'XXXX').bins, []);
  });

  test('has a place for every dated event, in bins without gaps', () => {
    const year = fc.integer({ min: 1, max: 2100 }).map((each) => String(each).padStart(4, '0'));
    fc.assert(
      fc.property(
        fc.array(year, { minLength: 1 }),
        fc.integer({ min: 30, max: 200 }),
        (years, most) => {
          const { bins } = of(most, ...years);
          assert.ok(bins.length <= most);
          assert.equal(
            bins.reduce((sum, { count }) => sum + count, 0),
            years.length,
          );
        },
      ),
    );
  });
});
