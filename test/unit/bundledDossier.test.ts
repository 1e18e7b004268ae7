import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { buildLibrary } from '../../src/core/dossier/library';
import { libraryProblems } from '../../src/core/dossier/libraryProblems';
import type { Entity } from '../../src/core/dossier/model';
import { unpackDossier, type PackedDossier } from '../../src/core/dossier/packedDossier';
import { readDossier } from '../../src/core/dossier/readDossier';
import { figureLines } from '../../src/core/views/figureLines';
import { sourcesOf } from '../../src/core/views/profile/profileOf';

const results = readdirSync('data')
  .filter((file) => file.endsWith('.dossier.yaml'))
  .sort()
  .map((file) => readDossier(readFileSync(`data/${file}`, 'utf8'), `bundled:${file}`));
const dossiers = results.map(({ dossier }) => dossier);
const library = buildLibrary(dossiers);

suite('The bundled dossier', () => {
  test('reads without a problem, in each file and between them', () => {
    assert.deepEqual(
      results.flatMap(({ problems }) => problems),
      [],
    );
    assert.deepEqual([...libraryProblems(library).values()].flat(), []);
  });

  test('is compiled to just what its YAML says', () => {
    const packed = JSON.parse(readFileSync('dist/bundled.json', 'utf8')) as PackedDossier[];
    assert.deepEqual(packed.map(unpackDossier), dossiers);
  });

  test('has a source for every claim and a use for every source', () => {
    const unsourced = library.entities.flatMap(({ id, claims }) =>
      claims.filter(({ source }) => source.length === 0).map(() => id),
    );
    assert.deepEqual(unsourced, []);
    const used = new Set(library.entities.flatMap(sourcesOf));
    const unused = library.ofKind('source').filter(({ id }) => !used.has(id));
    assert.deepEqual(unused, []);
  });

  test('has a grade on every source, and every event and person stands on a source', () => {
    const ungraded = library.ofKind('source').filter(({ reliability }) => !reliability);
    assert.deepEqual(ungraded, []);
    const isBare = (entity: Entity): boolean => sourcesOf(entity).length === 0;
    assert.deepEqual(library.events.filter(isBare), []);
    assert.deepEqual(library.ofKind('person').filter(isBare), []);
  });

  for (const [id, what, values] of [
    ['psgp', 'capacity', ['12.4 bcm a year', '12.4 bcf a year']],
    ['psgp', 'length', ['800 km', '1,100 km', '1,122 km', '1,040 km']],
    ['psgp', 'renamed', ['Nov 2020', '18 Nov 2020']],
    ['psm', 'built', ['1973']],
  ] as const) {
    test(`keeps the conflict over the ${what} of ${id} as a conflict`, () => {
      const entity = library.get(id);
      assert.ok(entity);
      const figure = figureLines(entity.claims, library).find((line) => line.what === what);
      assert.equal(figure?.disputed, true);
      for (const value of values) {
        assert.ok(
          figure.values.some(({ text }) => text === value),
          `${value} in ${what}`,
        );
      }
    });
  }
});
