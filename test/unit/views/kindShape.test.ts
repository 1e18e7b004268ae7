import assert from 'node:assert/strict';
import { kindShape } from '../../../src/core/views/picture/kindShape';

suite('the shape of a kind', () => {
  test('differs from that of every other kind in a picture', () => {
    const shapes = (['person', 'state', 'organisation', 'project', 'event'] as const).map((kind) =>
      kindShape(kind, 10),
    );
    assert.equal(new Set(shapes).size, shapes.length);
  });

  test('grows with its radius around the origin', () => {
    assert.equal(kindShape('event', 4), 'M5,0L0,5L-5,0L0,-5Z');
    assert.equal(kindShape('person', 5), 'M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z');
  });
});
