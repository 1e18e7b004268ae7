import assert from 'node:assert/strict';
import { groupEvents, yearText } from '../../../src/panel/eventGroups';
import { event } from './lines';

suite('events by year', () => {
  test('stand under the year in which they begin', () => {
    const groups = groupEvents(
      [event('a', '2015-10-16'), event('b', '2015'), event('c', '2021-04-06/2021-04-07')],
      10,
    );
    assert.deepEqual(
      groups.map(({ heading, size, start, row }) => ({ heading, size, start, row })),
      [
        { heading: '2015', size: 2, start: 0, row: 2 },
        { heading: '2021', size: 1, start: 2, row: 5 },
      ],
    );
  });

  test('stand in parts where a year is long, under one heading', () => {
    const year = Array.from({ length: 7 }, (_, index) => event(`e${index}`, '2021'));
    const groups = groupEvents([...year, event('last', '2022')], 3);
    assert.deepEqual(
      groups.map(({ heading, events, start, row }) => [heading, events.length, start, row]),
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
        groupEvents(events, longest).flatMap((group) => group.events),
        events,
      );
  });

  test('have a heading in words for every kind of date', () => {
    assert.equal(yearText('2021-04-06'), '2021');
    assert.equal(yearText('2021~'), '2021');
    assert.equal(yearText('1954/1955'), '1954');
    assert.equal(yearText('2021-04/..'), '2021');
    assert.equal(yearText('../2021-04'), '2021');
    assert.equal(yearText('201X'), 'the 2010s');
    assert.equal(yearText('-0043-03-15'), '44 BC');
    assert.equal(yearText('XXXX'), 'undated');
    assert.equal(yearText('no date'), 'undated');
  });
});
