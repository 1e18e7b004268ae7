import assert from 'node:assert/strict';
import { dayOf } from '../../../../src/core/dossier/dates';
import { drawnDate, drawnSpell } from '../../../../src/core/views/timeline/drawnDate';

const present = dayOf(2026, 1, 1);

suite('How a date is drawn', () => {
  test('a day is there and nowhere else', () => {
    const date = drawnDate('2021-04-06', present);
    assert.deepEqual(date, {
      first: dayOf(2021, 4, 6),
      end: dayOf(2021, 4, 7),
      sure: [dayOf(2021, 4, 6), dayOf(2021, 4, 7)],
      fadesIn: false,
      fadesOut: false,
      approximate: false,
      uncertain: false,
    });
  });

  test('a month, a season, a year, a decade is some day within', () => {
    for (const [edtf, first, end] of [
      ['2021-04', dayOf(2021, 4, 1), dayOf(2021, 5, 1)],
      ['2021-04-XX', dayOf(2021, 4, 1), dayOf(2021, 5, 1)],
      ['2021-22', dayOf(2021, 6, 1), dayOf(2021, 9, 1)],
      ['2021', dayOf(2021, 1, 1), dayOf(2022, 1, 1)],
      ['201X', dayOf(2010, 1, 1), dayOf(2020, 1, 1)],
    ] as const) {
      const date = drawnDate(edtf, present);
      assert.deepEqual([date?.first, date?.end, date?.sure], [first, end, undefined], edtf);
    }
  });

  test('an interval is sure between what may be its first and its last day', () => {
    const days = drawnDate('2021-04-06/2021-04-07', present);
    assert.deepEqual(days?.sure, [dayOf(2021, 4, 6), dayOf(2021, 4, 8)]);
    const months = drawnDate('2021-04/2021-08', present);
    assert.deepEqual([months?.first, months?.end], [dayOf(2021, 4, 1), dayOf(2021, 9, 1)]);
    assert.deepEqual(months?.sure, [dayOf(2021, 4, 30), dayOf(2021, 8, 2)]);
  });

  test('what goes on reaches to the present and fades; an unknown end only fades', () => {
    const open = drawnDate('2021-04-06/..', present);
    assert.deepEqual([open?.end, open?.fadesIn, open?.fadesOut], [present + 1, false, true]);
    const unknown = drawnDate('2021-04-06/', present);
    assert.deepEqual([unknown?.end, unknown?.fadesOut], [dayOf(2021, 4, 7), true]);
    const past = drawnDate('../2021-04-06', present);
    assert.deepEqual(
      [past?.first, past?.fadesIn, past?.fadesOut],
      [dayOf(2021, 4, 6), true, false],
    );
  });

  test('marks of doubt are kept from either end', () => {
    assert.equal(drawnDate('2021~', present)?.approximate, true);
    assert.equal(drawnDate('2020/2021?', present)?.uncertain, true);
    const both = drawnDate('2021-04%', present);
    assert.deepEqual([both?.approximate, both?.uncertain], [true, true]);
  });

  test('what has no place on a line of time is not drawn', () => {
    for (const edtf of ['XXXX', 'XXXX/..', 'yesterday', '../..'])
      assert.equal(drawnDate(edtf, present), undefined, edtf);
  });

  test('a spell without an end goes on, and a future one is not cut at the present', () => {
    assert.equal(drawnSpell('2004', undefined, present)?.end, present + 1);
    assert.equal(drawnSpell('2030', undefined, present)?.end, dayOf(2031, 1, 1));
    assert.equal(drawnSpell(undefined, '2004', present)?.fadesIn, true);
    assert.equal(drawnSpell(undefined, undefined, present), undefined);
  });

  test('a spell that ends before it begins is still drawn forwards', () => {
    const date = drawnSpell('2021-05', '2020-01', present);
    assert.ok(date && date.end > date.first);
  });
});
