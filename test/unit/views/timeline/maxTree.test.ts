import assert from 'node:assert/strict';
import fc from 'fast-check';
import { maxTree } from '../../../../src/core/views/timeline/maxTree';

suite('A tree of greatest values', () => {
  test('finds what sorting finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 50 }),
        fc.nat(50),
        fc.nat(50),
        fc.nat(8),
        fc.integer({ min: -1, max: 9 }),
        (values, a, b, most, least) => {
          const [from, to] = [a, b]
            .map((each) => Math.min(each, values.length))
            .sort((x, y) => x - y);
          const sorted = values
            .map((value, at) => ({ value, at }))
            .slice(from, to)
            .filter(({ value }) => value > least)
            .sort((x, y) => y.value - x.value || x.at - y.at)
            .map(({ at }) => at);
          const tree = maxTree(values);
          assert.deepEqual(tree.greatestOf(from ?? 0, to ?? 0, most, least), sorted.slice(0, most));
        },
      ),
    );
  });

  test('looks at a few of many', () => {
    let looks = 0;
    const values = new Proxy(
      Float64Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 10_007),
      {
        get: (target, key): unknown => {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
          return Reflect.get(target, key, target);
        },
      },
    );
    const tree = maxTree(values);
    looks = 0;
    tree.greatestOf(10, 9000, 5);
    assert.ok(looks < 600, `${looks} looks`);
  });
});
