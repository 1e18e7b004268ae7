import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf } from '../../../../src/core/dossier/dates';
import {
  around,
  firstWindow,
  held,
  panned,
  timeOf,
  zoomed,
} from '../../../../src/core/views/timeline/timeWindow';
import { event, sceneOf } from './scenes';

const whole = { from: 0, to: 10_000 };
const near = (a: number, b: number): void => {
  assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
};

suite('The window of time', () => {
  test('begins with the whole where things are spread over it', () => {
    const events = Array.from({ length: 30 }, (_, at) => event(`e${at}`, `${1950 + at}`));
    const time = timeOf(sceneOf(events));
    assert.ok(time);
    assert.equal(firstWindow(sceneOf(events), time), time);
  });

  test('begins where most happened if that is a small part of the whole', () => {
    const events = [
      event('old', '1948'),
      ...Array.from({ length: 30 }, (_, at) => event(`e${at}`, `2021-01-${10 + (at % 9)}`)),
    ];
    const time = timeOf(sceneOf(events));
    assert.ok(time);
    const first = firstWindow(sceneOf(events), time);
    assert.ok(first.from > dayOf(2020, 12, 1) && first.to < dayOf(2021, 3, 1));
  });

  test('reaches to today and to the date in question where they are not far off', () => {
    const time = timeOf(sceneOf([event('a', '2015'), event('b', '2022')]));
    assert.ok(time && time.from < dayOf(2015, 1, 1) && time.to > dayOf(2026, 1, 1));
    const old = timeOf(sceneOf([event('a', '1915'), event('b', '1922')]));
    assert.ok(old && old.to < dayOf(1930, 1, 1));
  });

  test('is none where nothing has a date', () => {
    assert.equal(timeOf(sceneOf([event('legend', 'XXXX')])), undefined);
    assert.ok(
      timeOf(sceneOf([], [{ person: 'able', text: 'Clerk', from: '2004', acting: false }])),
    );
  });

  test('is long enough for a single day, and for years that nobody counts', () => {
    const single = timeOf(sceneOf([event('a', '2021-04-06')], [], { today: '2021-04-06' }));
    assert.ok(single && single.to - single.from >= 4);
    assert.ok(timeOf(sceneOf([event('a', '-9999'), event('b', '9999')])));
  });

  test('keeps the time under the pointer where it is while it zooms', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.01, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (factor, at) => {
          const window = { from: 3000, to: 4000 };
          const next = zoomed(window, factor, at, whole);
          near(next.from + (next.to - next.from) * at, 3000 + 1000 * at);
          near((next.to - next.from) * factor, 1000);
        },
      ),
    );
  });

  test('never leaves the whole, and never shows less than four days', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9000, noNaN: true }),
        fc.double({ min: 4, max: 1000, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        (from, length, factor, days) => {
          const window = { from, to: from + length };
          for (const next of [zoomed(window, factor, 0.3, whole), panned(window, days, whole)]) {
            assert.ok(next.from >= whole.from - 1e-6 && next.to <= whole.to + 1e-6);
            assert.ok(next.to - next.from >= 4 - 1e-6);
          }
        },
      ),
    );
    assert.equal(held({ from: -5, to: 20_000 }, whole), whole);
  });

  test('moves no further than it must to show something', () => {
    const window = { from: 1000, to: 2000 };
    assert.equal(around(window, { from: 1200, to: 1300 }, whole), window);
    assert.deepEqual(around(window, { from: 2100, to: 2110 }, whole), { from: 1210, to: 2210 });
    assert.deepEqual(around(window, { from: 900, to: 910 }, whole), { from: 800, to: 1800 });
  });
});
