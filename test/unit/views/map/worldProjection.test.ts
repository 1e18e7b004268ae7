import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { geoContains } from 'd3-geo';
import { unpackCoastline } from '../../../../src/core/views/map/packedCoastline';
import { groundOf } from '../../../../src/core/views/map/ground';
import {
  middleOf,
  projectedLine,
  worldHeight,
  worldProjection,
  worldWidth,
} from '../../../../src/core/views/map/worldProjection';

suite('the projection of the map', () => {
  test('fits the world to its width', () => {
    const projection = worldProjection([]);
    const [left, right] = [projection([-168.99, 0]), projection([-169.01, 0])];
    assert.ok(
      Math.abs((left?.[0] ?? NaN) - 0) < 0.1 && Math.abs((right?.[0] ?? NaN) - worldWidth) < 0.1,
    );
    const [top, bottom] = [projection([11, 90]), projection([11, -90])];
    assert.ok(
      Math.abs(top?.[1] ?? NaN) < 0.1 && Math.abs((bottom?.[1] ?? NaN) - worldHeight) < 0.1,
    );
  });

  test('is turned to what it shows, also across the antimeridian', () => {
    assert.equal(
      middleOf([
        [73, 33],
        [37, 55],
      ]),
      60,
    );
    assert.equal(
      middleOf([
        [170, 0],
        [-170, 0],
      ]),
      -180,
    );
    assert.equal(
      middleOf([
        [-120, 0],
        [0, 0],
        [120, 0],
      ]),
      11,
    );
    assert.equal(middleOf([]), 11);
  });

  test('draws a line across the antimeridian as one, and over its own edge as two', () => {
    const near = worldProjection([
      [170, 60],
      [-170, 60],
    ]);
    assert.equal(
      projectedLine(near, [
        [170, 60],
        [-170, 60],
      ]).length,
      1,
    );
    const far = worldProjection([]);
    assert.equal(
      projectedLine(far, [
        [-160, 0],
        [-178, 0],
      ]).length,
      2,
    );
  });

  test('draws a short leg straight and a long one along the globe', () => {
    const projection = worldProjection([
      [67, 25],
      [74, 31],
    ]);
    assert.equal(
      projectedLine(projection, [
        [67, 25],
        [74, 31],
      ])[0]?.length,
      2,
    );
    assert.ok(
      (projectedLine(projection, [
        [37, 55],
        [116, 40],
      ])[0]?.length ?? 0) > 8,
    );
  });
});

suite('the ground of the map', () => {
  test('is the bundled coastline, land on the right side of it', async () => {
    const text = await readFile('dist/coastline.txt', 'utf8');
    const { land, graticule, sphere } = groundOf(worldProjection([]), text);
    assert.ok(land.length > 100_000 && graticule.length > 1000 && sphere.length > 100);
    assert.ok(!/NaN|Infinity/.test(land));
    const shape = unpackCoastline(text);
    const isLand = (longitude: number, latitude: number): boolean =>
      geoContains(shape, [longitude, latitude]);
    for (const [longitude, latitude] of [
      [73, 33.7],
      [37.6, 55.8],
      [0, -85],
      [-172.5, 66],
    ] as const)
      assert.ok(isLand(longitude, latitude), `${longitude}, ${latitude}`);
    for (const [longitude, latitude] of [
      [-40, 30],
      [65, 15],
      [50, 42],
      [180, 0],
    ] as const)
      assert.ok(!isLand(longitude, latitude), `${longitude}, ${latitude}`);
  });

  test('is without land where the coastline is none', () => {
    for (const text of ['', '\n\n', 'P', '{}'])
      assert.equal(groundOf(worldProjection([]), text).land, '');
  });
});
