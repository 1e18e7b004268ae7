import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarDay, dayOf } from '../../../../src/core/dossier/dates';
import { axisOf } from '../../../../src/core/views/timeline/axisOf';

const texts = (from: number, to: number, width = 800): string[] =>
  axisOf({ from, to }, width).ticks.map(({ text }) => text);
const stretches = (from: number, to: number, width = 800): string[] =>
  axisOf({ from, to }, width).stretches.map(({ text }) => text);

suite('The axis of time', () => {
  test('is in days of a month', () => {
    const [from, to] = [dayOf(2021, 4, 28), dayOf(2021, 5, 4)];
    assert.deepEqual(texts(from, to), ['28', '29', '30', '1', '2', '3', '4']);
    assert.deepEqual(stretches(from, to), ['Apr 2021', 'May 2021']);
  });

  test('is in months of a year', () => {
    const [from, to] = [dayOf(2020, 11, 1), dayOf(2021, 3, 15)];
    assert.deepEqual(texts(from, to, 300), ['Nov', 'Dec', 'Jan', 'Feb', 'Mar']);
    assert.deepEqual(stretches(from, to, 300), ['2020', '2021']);
    assert.deepEqual(texts(dayOf(2019, 1, 1), dayOf(2020, 12, 31)).slice(0, 5), [
      ...['Jan', 'Apr', 'Jul', 'Oct', 'Jan'],
    ]);
  });

  test('is in years of a decade, and in longer steps of years', () => {
    const [from, to] = [dayOf(2008, 1, 1), dayOf(2012, 6, 1)];
    assert.deepEqual(texts(from, to, 300), ['2008', '2009', '2010', '2011', '2012']);
    assert.deepEqual(stretches(from, to, 300), ['2000s', '2010s']);
    assert.deepEqual(texts(dayOf(1, 1, 1), dayOf(2000, 1, 1), 400), [
      ...['500', '1000', '1500', '2000'],
    ]);
  });

  test('counts years before Christ', () => {
    assert.deepEqual(texts(dayOf(-3, 1, 1), dayOf(2, 1, 1), 400), [
      ...['4 BC', '3 BC', '2 BC', '1 BC', '1', '2'],
    ]);
  });

  test('leaves room for every label, and names days that are there, in any window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 1, 1) }),
        fc.double({ min: 0, max: 6.8, noNaN: true }),
        fc.integer({ min: 200, max: 2000 }),
        (from, length, width) => {
          const to = from + 4 + 10 ** length;
          const { ticks } = axisOf({ from, to }, width);
          assert.ok(ticks.length <= width / 20 + 2, `${ticks.length} ticks on ${width} pixels`);
          for (const [at, { day }] of ticks.entries()) {
            assert.ok(day >= from && day <= to);
            const before = ticks[at - 1]?.day ?? -Infinity;
            assert.ok(((day - before) / (to - from)) * width >= 14, `${before} is too near ${day}`);
            assert.ok(Number.isFinite(calendarDay(day).year));
          }
        },
      ),
    );
  });
});
