import assert from 'node:assert/strict';
import { graphOf, type Graph } from '../../../../src/core/views/network/graph';
import {
  layoutNetwork,
  nodeRadius,
  type NetworkLayout,
} from '../../../../src/core/views/network/layoutNetwork';
import { event, graphOfPairs, node, numbers, scene, shuffled } from './scenes';

const layout = (graph: Graph, aspect = 1.5): NetworkLayout => {
  const rounds = layoutNetwork(graph, aspect);
  for (;;) {
    const round = rounds.next();
    if (round.done) return round.value;
  }
};

const people = Array.from({ length: 12 }, (_, index) => node(`p${index}`));
const random = numbers(7);
const pick = (): string => `p${Math.floor(random.next().value * 10)}`;
const meetings = Array.from({ length: 8 }, (_, index) =>
  event(`e${index}`, [pick(), pick(), pick()]),
);

suite('the layout of a network', () => {
  test('is the same every time, in whatever order things come', () => {
    const first = layout(graphOf(scene(people, meetings), 'all'));
    for (let seed = 1; seed <= 20; seed++) {
      const again = scene(shuffled(people, seed), shuffled(meetings, seed));
      assert.deepEqual(
        new Map([...layout(graphOf(again, 'all'))].sort()),
        new Map([...first].sort()),
      );
    }
  });

  test('puts nothing on top of anything', () => {
    const graph = graphOf(scene(people, meetings), 'all');
    const places = layout(graph);
    for (const [index, one] of graph.nodes.entries()) {
      for (const other of graph.nodes.slice(index + 1)) {
        const [x0, y0] = places.get(one.link.id)!;
        const [x1, y1] = places.get(other.link.id)!;
        const room = nodeRadius(one.weight) + nodeRadius(other.weight);
        assert.ok(Math.hypot(x1 - x0, y1 - y0) > room, `${one.link.id} ${other.link.id}`);
      }
    }
  });

  test('draws who is tied closer together than who is not', () => {
    const graph = graphOfPairs(
      ['a', 'b', 'c', 'x', 'y', 'z'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
        ['x', 'y'],
        ['y', 'z'],
        ['x', 'z'],
      ],
    );
    const places = layout(graph);
    const apart = (one: string, other: string): number => {
      const [[x0, y0], [x1, y1]] = [places.get(one)!, places.get(other)!];
      return Math.hypot(x1 - x0, y1 - y0);
    };
    assert.ok(apart('a', 'b') < apart('a', 'x'));
    assert.ok(apart('y', 'z') < apart('c', 'z'));
  });

  test('stands what is tied to nothing in rows below the rest', () => {
    const graph = graphOfPairs(['a', 'b', 'c', 'd'], [['a', 'b']]);
    const places = layout(graph);
    const y = (id: string): number => places.get(id)![1];
    assert.equal(y('c'), y('d'));
    assert.ok(y('c') > Math.max(y('a'), y('b')));
  });

  test('has a place for a single thing, and for none', () => {
    assert.deepEqual([...layout(graphOfPairs(['a'], []))], [['a', [0, 0]]]);
    assert.deepEqual([...layout(graphOfPairs([], []))], []);
  });

  test('is as wide as its place', () => {
    const graph = graphOf(scene(people, meetings), 'all');
    const ratio = (aspect: number): number => {
      const tied = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
      const points = [...layout(graph, aspect)].flatMap(([id, at]) => (tied.has(id) ? [at] : []));
      const spread = (axis: 0 | 1): number =>
        Math.max(...points.map((at) => at[axis])) - Math.min(...points.map((at) => at[axis]));
      return spread(0) / spread(1);
    };
    assert.ok(ratio(2) > ratio(0.6));
  });
});
