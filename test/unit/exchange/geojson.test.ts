import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import type { Point } from '../../../src/core/dossier/model';
import { splitAtAntimeridian } from '../../../src/core/exchange/antimeridian';
import { exported } from '../../../src/core/exchange/exported';
import { exportGeojson } from '../../../src/core/exchange/exportGeojson';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';

interface Feature {
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
  readonly properties: Readonly<Record<string, unknown>>;
}
const featuresOf = (text: string): readonly Feature[] =>
  (JSON.parse(text) as { features: Feature[] }).features;

suite('Exporting GeoJSON', () => {
  test('passes the checks of placemark on the bundled dossier', () => {
    const { text } = exported(exportGeojson(bundled));
    assert.doesNotThrow(() => check(text));
    assert.ok(featuresOf(text).some(({ geometry }) => geometry.type === 'LineString'));
  });

  test('gives places as points and tells how many have no position', () => {
    const { text, omitted } = exported(
      exportGeojson(libraryOf('places:\n  a: {name: A, at: [73.05, 33.69]}\n  b: B')),
    );
    assert.deepEqual(
      featuresOf(text).map(({ geometry }) => geometry),
      [{ type: 'Point', coordinates: [73.05, 33.69] }],
    );
    assert.deepEqual(omitted, ['1 place has no position and is left out.']);
  });

  test('draws every stated route, side by side, with who states it and what is missing', () => {
    const { text } = exported(
      exportGeojson(
        libraryOf(`
places: {a: {name: A, at: [1, 2]}, b: {name: B, at: [3, 4]}, c: C}
people: {p: P}
sources: {s: {title: S, reliability: B}}
projects:
  line:
    name: Line
    route: [a, c, b]
    claims:
      - {what: route, path: [a, b], by: p, source: s, credibility: 2, asof: 2021~}
      - {what: route, path: [a, [5, 6]], source: s}
`),
      ),
    );
    const lines = featuresOf(text).filter(({ geometry }) => geometry.type === 'LineString');
    assert.deepEqual(
      lines.map(({ geometry, properties }) => [
        geometry.coordinates,
        properties['disputed'],
        properties['asof'],
        properties['by'],
      ]),
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          undefined,
          undefined,
          undefined,
        ],
        [
          [
            [1, 2],
            [3, 4],
          ],
          true,
          '2021~',
          'P',
        ],
        [
          [
            [1, 2],
            [5, 6],
          ],
          true,
          undefined,
          undefined,
        ],
      ],
    );
    assert.deepEqual(lines[0]?.properties['missing'], ['C']);
    assert.deepEqual(lines[1]?.properties['grades'], ['B2']);
  });

  test('cuts a line that crosses the 180th meridian in two', () => {
    assert.deepEqual(
      splitAtAntimeridian([
        [170, 0],
        [-170, 10],
      ]),
      [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    );
  });

  test('leaves no step of more than half the globe and no point out, whatever the line', () => {
    const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (line: readonly Point[]) => {
        const parts = splitAtAntimeridian(line);
        for (const part of parts) {
          part.forEach(([x], index) => {
            const [before] = part[index - 1] ?? [x];
            assert.ok(Math.abs(x - before) <= 180);
          });
        }
        const all = parts.flat().map(String);
        for (const given of line) assert.ok(all.includes(String(given)));
      }),
    );
  });
});
