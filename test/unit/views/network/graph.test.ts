import assert from 'node:assert/strict';
import { graphOf } from '../../../../src/core/views/network/graph';
import { leastWeight, weightsOf } from '../../../../src/core/views/network/threshold';
import { event, graphOfPairs, node, scene, shuffled } from './scenes';

suite('the network of a scene', () => {
  const nodes = [
    node('ann'),
    node('bob'),
    node('kant', 'state'),
    node('line', 'project'),
    node('port', 'place'),
  ];
  const events = [
    event('visit', ['ann'], { recipient: ['bob'], present: ['kant'], place: ['port'] }),
    event('talks', ['ann', 'bob'], { about: ['line'] }),
  ];
  const ties = [
    { type: 'office', from: 'bob', to: 'kant', text: 'Minister' },
    { type: 'office', from: 'bob', to: 'port', text: 'born in' },
  ] as const;
  const edgesOf = (mode: 'all' | 'actors') =>
    graphOf(scene(nodes, events, ties), mode).edges.map(
      ({ from, to, events, ties }) => `${from}–${to}: ${[...events, ...ties].join(', ')}`,
    );

  test('ties actors by the events that they share, and by what else ties them', () => {
    assert.deepEqual(edgesOf('actors'), [
      'ann–bob: visit, talks',
      'ann–kant: visit',
      'bob–kant: visit, Minister',
    ]);
  });

  test('ties actors and projects to their events', () => {
    assert.deepEqual(edgesOf('all'), [
      'ann–talks: talks',
      'ann–visit: visit',
      'bob–kant: Minister',
      'bob–talks: talks',
      'bob–visit: visit',
      'kant–visit: visit',
      'line–talks: talks',
    ]);
  });

  test('has the busiest first, and no places', () => {
    const { nodes: all } = graphOf(scene(nodes, events, ties), 'all');
    assert.deepEqual(
      all.map(({ link, weight }) => `${link.id} ${weight}`),
      ['talks 3', 'visit 3', 'ann 2', 'bob 2', 'kant 1', 'line 1'],
    );
  });

  test('is the same in whatever order things come', () => {
    const first = graphOf(scene(nodes, events, ties), 'all');
    for (let seed = 1; seed <= 20; seed++) {
      const again = scene(shuffled(nodes, seed), shuffled(events, seed), shuffled(ties, seed));
      const graph = graphOf(again, 'all');
      assert.deepEqual(graph.nodes, first.nodes);
      assert.deepEqual(
        graph.edges.map(({ from, to, weight }) => [from, to, weight]),
        first.edges.map(({ from, to, weight }) => [from, to, weight]),
      );
    }
  });

  test('leaves a crowd unpaired, and says so', () => {
    const crowd = Array.from({ length: 51 }, (_, index) => `p${index}`);
    const { edges, crowded } = graphOf(
      scene(
        crowd.map((id) => node(id)),
        [event('summit', crowd)],
      ),
      'actors',
    );
    assert.deepEqual([edges.length, crowded], [0, 1]);
  });

  test('begins with the strongest edges where there are too many to read', () => {
    const few = graphOfPairs(['a', 'b'], [['a', 'b']]);
    assert.equal(leastWeight(few.edges), 1);
    const ids = Array.from({ length: 60 }, (_, index) => `p${index}`);
    const all = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other] as const));
    const dense = graphOfPairs(ids, [...all, ...all.slice(0, 100)]);
    assert.deepEqual(weightsOf(dense.edges), [1, 2]);
    assert.equal(leastWeight(dense.edges), 2);
    assert.equal(leastWeight([]), 1);
  });
});
