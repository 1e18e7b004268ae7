import assert from 'node:assert/strict';
import {
  packCoastline,
  unpackCoastline,
  type Land,
} from '../../../../src/core/views/map/packedCoastline';

const land: Land = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [-180, -90],
        [180, -90],
        [180, 83.62],
        [-180, -90],
      ],
      [
        [0, 0],
        [0.9, 0.88],
        [1.82, -0.92],
        [0, 0],
      ],
    ],
    [
      [
        [66, 24],
        [66.02, 24],
        [66, 24.02],
        [66, 24],
      ],
    ],
  ],
};

/** Corners to a thousandth of a degree: sums of steps are off by less. */
const rounded = ({ coordinates }: Land): number[][][][] =>
  coordinates.map((rings) =>
    rings.map((ring) =>
      ring.map((corner) => corner.map((degrees) => Math.round(degrees * 1000) / 1000)),
    ),
  );

suite('a packed coastline', () => {
  test('is the same when it is unpacked: islands, lakes, steps short and long', () => {
    assert.deepEqual(rounded(unpackCoastline(packCoastline(land))), land.coordinates);
  });

  test('has each corner on the grid, and those that fall together once', () => {
    const text = packCoastline({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [10.001, 50.006],
            [10.004, 50.004],
            [11, 50],
            [10, 51],
            [10.001, 50.006],
          ],
        ],
      ],
    });
    assert.deepEqual(rounded(unpackCoastline(text)), [
      [
        [
          [10, 50],
          [11, 50],
          [10, 51],
          [10, 50],
        ],
      ],
    ]);
  });
});
