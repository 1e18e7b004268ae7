import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lengthOf, parallelLines, pointAlong } from '../../../../src/core/views/map/parallelLines';
import type { Pair } from '../../../../src/core/views/picture/viewport';

suite('lines side by side', () => {
  const leg: readonly Pair[] = [
    [0, 0],
    [100, 0],
  ];

  test('stay where they are where each goes its own way', () => {
    const lines: readonly (readonly Pair[])[] = [
      leg,
      [
        [0, 50],
        [100, 90],
      ],
    ];
    assert.deepEqual(parallelLines(lines, 6, 10), lines);
  });

  test('are moved apart where they run the same way, also backwards', () => {
    assert.deepEqual(parallelLines([leg, leg.toReversed(), leg], 6, 10), [
      [
        [0, -6],
        [100, -6],
      ],
      [
        [100, 0],
        [0, 0],
      ],
      [
        [0, 6],
        [100, 6],
      ],
    ]);
  });

  test('part only on the leg that they share', () => {
    const [one, other] = parallelLines(
      [
        leg,
        [
          [-80, 40],
          [0, 0],
          [100, 0],
        ],
      ],
      6,
      10,
    );
    assert.deepEqual(one, [
      [0, -3],
      [100, -3],
    ]);
    assert.deepEqual(other, [
      [-80, 40],
      [0, 0],
      [0, 3],
      [100, 3],
    ]);
  });

  test('count as the same where their ends are near, but no short line is the same as all near it', () => {
    const near = parallelLines(
      [
        leg,
        [
          [4, 3],
          [103, -2],
        ],
      ],
      6,
      10,
    );
    assert.deepEqual(near[1], [
      [4, 6],
      [103, 1],
    ]);
    const short: readonly (readonly Pair[])[] = [
      [
        [0, 0],
        [6, 0],
      ],
      [
        [0, 0],
        [0, 6],
      ],
    ];
    assert.deepEqual(parallelLines(short, 6, 10), short);
  });

  test('that are the same never lie over each other', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(place, place, fc.integer({ min: 2, max: 6 }), (from, to, count) => {
        fc.pre(Math.hypot(to[0] - from[0], to[1] - from[1]) > 1);
        const moved = parallelLines(
          Array.from({ length: count }, () => [from, to]),
          6,
          10,
        );
        const starts = moved.map((line) => line[0] ?? [0, 0]);
        for (const [index, [x, y]] of starts.entries())
          for (const [otherX, otherY] of starts.slice(index + 1))
            assert.ok(Math.hypot(otherX - x, otherY - y) > 5.9);
      }),
    );
  });

  test('have a length, and a point at every share of it', () => {
    const line: readonly Pair[] = [
      [0, 0],
      [30, 0],
      [30, 10],
    ];
    assert.equal(lengthOf(line), 40);
    assert.deepEqual(pointAlong(line, 0.5), [20, 0]);
    assert.deepEqual(pointAlong(line, 1), [30, 10]);
    assert.deepEqual(pointAlong([], 0.5), [0, 0]);
  });
});
