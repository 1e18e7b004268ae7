import assert from 'node:assert/strict';
import { inSlices } from '../../src/extension/inSlices';

suite('Work in slices', () => {
  /** Work that would fill several slices by itself. */
  function* counting(steps: number, done: (step: number) => void): Generator<void, number> {
    for (let step = 1; step <= steps; step++) {
      for (const since = performance.now(); performance.now() - since < 4;);
      done(step);
      yield;
    }
    return steps;
  }

  test('gives its result, and each other thing its turn before it ends', async () => {
    let [turns, isOver] = [0, false];
    const turn = (): void => {
      turns++;
      if (!isOver) setTimeout(turn);
    };
    setTimeout(turn);
    assert.equal(await inSlices(counting(20, () => undefined)), 20);
    isOver = true;
    assert.ok(turns > 1);
  });

  test('of several kinds is done side by side, whichever began first', async () => {
    const order: string[] = [];
    await Promise.all(
      ['a', 'b', 'c'].map((name) => inSlices(counting(10, (step) => order.push(`${name}${step}`)))),
    );
    assert.equal(order.length, 30);
    assert.ok(order.indexOf('c1') < order.indexOf('a10'));
  });

  test('holds nobody up longer where there is more of it at once', async () => {
    let [begun, most, isOver] = [0, 0, false];
    const turn = (): void => {
      most = Math.max(most, begun);
      begun = 0;
      if (!isOver) setTimeout(turn);
    };
    setTimeout(turn);
    await Promise.all(Array.from({ length: 12 }, () => inSlices(counting(4, () => begun++))));
    isOver = true;
    // A slice has room for three or four of these steps; each of the twelve had one of its own before.
    assert.ok(most < 12);
  });

  test('is left where it has become pointless', async () => {
    let steps = 0;
    const result = await inSlices(
      counting(100, () => steps++),
      () => steps > 0,
    );
    assert.equal(result, undefined);
    assert.ok(steps < 100);
  });

  test('that fails says why, and holds up no other', async () => {
    function* failing(): Generator<void, never> {
      yield;
      throw new RangeError('too deep');
    }
    const other = inSlices(counting(5, () => undefined));
    await assert.rejects(inSlices(failing()), /too deep/);
    assert.equal(await other, 5);
  });
});
