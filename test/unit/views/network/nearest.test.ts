import assert from 'node:assert/strict';
import type { Pair } from '../../../../src/core/views/picture/viewport';
import { nearestInDirection } from '../../../../src/core/views/picture/nearestInDirection';
import { edgeAt } from '../../../../src/core/views/network/edgeAt';
import { graphOfPairs } from './scenes';

const places = new Map<string, Pair>([
  ['middle', [0, 0]],
  ['right', [100, 10]],
  ['near but off', [40, 70]],
  ['left', [-50, 0]],
  ['below', [5, 200]],
]);

suite('what is nearest', () => {
  test('in a direction is what lies ahead rather than beside', () => {
    assert.equal(nearestInDirection(places, 'middle', 'right'), 'right');
    assert.equal(nearestInDirection(places, 'middle', 'left'), 'left');
    assert.equal(nearestInDirection(places, 'middle', 'down'), 'near but off');
    assert.equal(nearestInDirection(places, 'middle', 'up'), undefined);
    assert.equal(nearestInDirection(places, 'nobody', 'up'), undefined);
  });

  test('to the pointer is the edge that passes it, as far as it reaches', () => {
    const { edges } = graphOfPairs(
      [...places.keys()],
      [
        ['middle', 'right'],
        ['middle', 'below'],
      ],
    );
    const at = (point: Pair) => edgeAt(edges, places, point, 6)?.events.join();
    assert.equal(at([50, 8]), 'e0');
    assert.equal(at([3, 150]), 'e1');
    assert.equal(at([-20, 0]), undefined);
    assert.equal(at([60, 60]), undefined);
  });
});
