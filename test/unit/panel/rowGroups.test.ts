import assert from 'node:assert/strict';
import { yearHeading } from '../../../src/core/views/yearHeading';
import { groupRows, type RowGroup } from '../../../src/panel/table/rowGroups';
import type { EventLine } from '../../../src/core/views/lines';
import { event } from './lines';

const groupEvents = (
  events: readonly EventLine[],
  longest: number,
): readonly RowGroup<EventLine>[] => groupRows(events, longest, ({ date }) => yearHeading(date));

suite('rows under headings', () => {
  test('stand under the year in which they begin', () => {
    const groups = groupEvents(
      [event('a', '2015-10-16'), event('b', '2015'), event('c', '2021-04-06/2021-04-07')],
      10,
    );
    assert.deepEqual(
      groups.map(({ heading, size, start, line }) => ({ heading, size, start, line })),
      [
        { heading: '2015', size: 2, start: 0, line: 2 },
        { heading: '2021', size: 1, start: 2, line: 5 },
      ],
    );
  });

  test('stand in parts where a year is long, under one heading', () => {
    const year = Array.from({ length: 7 }, (_, index) => event(`e${index}`, '2021'));
    const groups = groupEvents([...year, event('last', '2022')], 3);
    assert.deepEqual(
      groups.map(({ heading, rows, start, line }) => [heading, rows.length, start, line]),
      [
        ['2021', 3, 0, 2],
        [undefined, 3, 3, 6],
        [undefined, 1, 6, 9],
        ['2022', 1, 7, 10],
      ],
    );
  });

  test('are all there, in their order, whatever the length of a part', () => {
    const events = Array.from({ length: 50 }, (_, index) =>
      event(`e${index}`, String(1990 + Math.floor(index / 7))),
    );
    for (let longest = 1; longest < 12; longest++)
      assert.deepEqual(
        groupEvents(events, longest).flatMap((group) => group.rows),
        events,
      );
  });

  test('need no headings', () => {
    const groups = groupRows(['a', 'b', 'c'], 2);
    assert.deepEqual(groups, [
      { size: 3, rows: ['a', 'b'], start: 0, line: 2 },
      { size: 3, rows: ['c'], start: 2, line: 4 },
    ]);
  });

  test('have a heading in words for every kind of date', () => {
    assert.equal(yearHeading('2021-04-06'), '2021');
    assert.equal(yearHeading('2021~'), '2021');
    assert.equal(yearHeading('1954/1955'), '1954');
    assert.equal(yearHeading('2021-04/..'), '2021');
    assert.equal(yearHeading('../2021-04'), '2021');
    assert.equal(yearHeading('201X'), 'the 2010s');
    assert.equal(yearHeading('-0043-03-15'), '44 BC');
    assert.equal(yearHeading('XXXX'), 'undated');
    assert.equal(yearHeading('no date'), 'undated');
  });
});
