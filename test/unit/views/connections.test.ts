import assert from 'node:assert/strict';
import { aroundDate } from '../../../src/core/views/profile/aroundDate';
import { bestConnected } from '../../../src/core/views/scene/connections';
import { spanText } from '../../../src/core/views/spanText';
import { happening, node, scene } from '../panel/lines';

suite('The best connected', () => {
  test('share events and ties with most others, each counted once', () => {
    const found = bestConnected(
      scene({
        nodes: [node('A'), node('B'), node('C'), node('D')],
        events: [
          happening('one', '2020', { actor: ['a'], recipient: ['b'] }),
          happening('two', '2021', { actor: ['a', 'a'], present: ['b'] }),
        ],
        ties: [
          { type: 'member', from: 'a', to: 'b', text: 'x' },
          { type: 'member', from: 'c', to: 'a', text: 'y' },
        ],
      }),
    );
    assert.deepEqual(
      found.map(({ node: { link }, events, others }) => [link.name, events, others]),
      [
        ['A', 2, 2],
        ['B', 2, 1],
        ['C', 0, 1],
        ['D', 0, 0],
      ],
    );
  });
});

suite('The events around a date', () => {
  const events = ['2019', '2021-04-06/2021-04-09', '2021-04-07', '2021-04-08', '2022', 'XXXX'].map(
    (date) => ({ date }),
  );

  test('are the latest that have begun, and the next', () => {
    const { latest, next } = aroundDate(events, '2021-04-07', 2);
    assert.deepEqual(
      latest.map(({ date }) => date),
      ['2021-04-07', '2021-04-06/2021-04-09'],
    );
    assert.deepEqual(
      next.map(({ date }) => date),
      ['2021-04-08', '2022'],
    );
  });

  test('span from the first to the last that has a date', () => {
    assert.equal(spanText(events), '2019 – 2022');
    assert.equal(spanText([{ date: '2021-04' }]), '2021');
    assert.equal(spanText([{ date: 'XXXX' }]), '');
  });
});
