import assert from 'node:assert/strict';
import { officeBars, type OfficeBar } from '../../../src/core/views/profile/officeBars';

suite('offices on a bar of time', () => {
  const asof = '2021-04-20';
  const bar = (from?: string, to?: string): OfficeBar => {
    const spell = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    // A second spell gives the bar of time its length, whatever the first one is.
    const [own] = officeBars([spell, { from: '2000-01-01', to: '2030-12-31' }], asof).bars;
    assert.ok(own);
    return own;
  };
  const length = ({ start, end }: { start: number; end: number }): number => end - start;

  test('a spell of exact days is firm from end to end', () => {
    const { firm, vague, fades, doubtful } = bar('2018-08-20', '2022-04-10');
    assert.ok(firm && length(firm) > 0);
    assert.deepEqual({ vague, fades, doubtful }, { vague: [], fades: [], doubtful: false });
  });

  test('whole years and months are vague for as long as they last', () => {
    const { firm, vague } = bar('2014', '2017-03');
    assert.ok(firm);
    const [begin, end] = vague;
    assert.ok(begin && end);
    assert.ok(Math.abs(length(begin) / length(end) - 12) < 1, 'a year to a month');
    assert.equal(begin.end, firm.start);
    assert.equal(end.start, firm.end);
  });

  test('an office attested for one year only is vague throughout', () => {
    const { firm, vague, doubtful } = bar('2021?', '2021?');
    assert.equal(firm, undefined);
    assert.equal(vague.length, 1);
    assert.equal(doubtful, true);
  });

  test('an end that nobody states fades: after the date in question, before the first that is known', () => {
    const open = bar('2004-03-09');
    assert.deepEqual(
      open.fades.map(({ towards }) => towards),
      ['future'],
    );
    assert.equal(open.firm?.end, open.fades[0]?.start);
    const old = bar(undefined, '2011-02-09');
    assert.deepEqual(
      old.fades.map(({ towards }) => towards),
      ['past'],
    );
    assert.ok((old.fades[0]?.start ?? -1) >= 0);
  });

  test('an office that begins after the date in question fades from its beginning', () => {
    const later = bar('2023');
    assert.deepEqual(
      later.fades.map(({ towards }) => towards),
      ['future'],
    );
    assert.ok(later.vague.length + (later.firm ? 1 : 0) > 0);
  });

  test('without any date nothing is certain', () => {
    const { bars, ticks, asof: line } = officeBars([{}], 'no date');
    assert.deepEqual(ticks, []);
    assert.equal(line, undefined);
    assert.deepEqual(
      bars.map(({ firm, doubtful }) => [firm, doubtful]),
      [[undefined, true]],
    );
  });

  test('everything lies on the bar, in order, whatever the dates', () => {
    const dates = ['1965?', '2004', '2018-08-20', '2021-04', '201X', '2021~', '-0044', undefined];
    for (const from of dates) {
      for (const to of dates) {
        const { bars, ticks } = officeBars(
          [{ ...(from && { from }), ...(to && { to }) }, { from: '1999' }],
          asof,
        );
        for (const { firm, vague, fades } of bars) {
          for (const { start, end } of [...(firm ? [firm] : []), ...vague, ...fades]) {
            assert.ok(
              start >= 0 && end <= 1 + 1e-9 && start <= end,
              `${from}/${to}: ${start} ${end}`,
            );
          }
        }
        assert.ok(ticks.length <= 8);
        assert.ok(ticks.every(({ at }) => at >= 0 && at <= 1));
      }
    }
  });
});
