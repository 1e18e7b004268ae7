import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Graph } from '../../../../src/core/views/network/graph';
import { neighboursOf } from '../../../../src/core/views/network/neighbours';
import { shortestPath, type PathStep } from '../../../../src/core/views/network/shortestPath';
import { graphOfPairs } from './scenes';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

/** Steps and weight of the best way, found by trying every way there is. */
function bestOfAll({ edges }: Graph, start: string, end: string): string | undefined {
  let best: { steps: number; weight: number } | undefined;
  const walk = (at: string, seen: readonly string[], weight: number): void => {
    if (at === end) {
      const steps = seen.length - 1;
      if (!best || steps < best.steps || (steps === best.steps && weight > best.weight))
        best = { steps, weight };
      return;
    }
    for (const edge of edges) {
      if (edge.from !== at && edge.to !== at) continue;
      const next = edge.from === at ? edge.to : edge.from;
      if (!seen.includes(next)) walk(next, [...seen, next], weight + edge.weight);
    }
  };
  walk(start, [start], 0);
  return best && `${best.steps} steps, ${best.weight}`;
}

const told = (path: readonly PathStep[] | undefined): string | undefined =>
  path && `${path.length} steps, ${path.reduce((sum, { edge }) => sum + edge.weight, 0)}`;

suite('the path between two', () => {
  test('says at each step what makes it', () => {
    const graph = graphOfPairs(ids, [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'd'],
    ]);
    const path = shortestPath(neighboursOf(graph), 'a', 'd');
    assert.deepEqual(
      path?.map(({ from, to, edge }) => `${from} → ${to}: ${edge.events.join()}`),
      ['a → b: e0', 'b → c: e1', 'c → d: e2'],
    );
  });

  test('is none where nothing leads there, and empty where one is there already', () => {
    const neighbours = neighboursOf(graphOfPairs(ids, [['a', 'b']]));
    assert.equal(shortestPath(neighbours, 'a', 'g'), undefined);
    assert.equal(shortestPath(neighbours, 'a', 'nobody'), undefined);
    assert.equal(shortestPath(neighbours, 'nobody', 'a'), undefined);
    assert.deepEqual(shortestPath(neighbours, 'a', 'a'), []);
  });

  test('is the shortest, and the strongest of these', () => {
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
        const graph = graphOfPairs(ids, pairs);
        const path = shortestPath(neighboursOf(graph), 'a', 'g');
        assert.equal(told(path), bestOfAll(graph, 'a', 'g'));
        for (const [index, { from, to, edge }] of (path ?? []).entries()) {
          assert.deepEqual([edge.from, edge.to], [from, to].sort());
          assert.equal(from, path?.[index - 1]?.to ?? 'a');
        }
      }),
    );
  });
});
