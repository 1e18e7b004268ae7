import assert from 'node:assert/strict';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { packDossier, unpackDossier } from '../../../src/core/dossier/packedDossier';
import { bundled } from '../exchange/bundled';

suite('A packed dossier', () => {
  const again = (dossier: Parameters<typeof packDossier>[0]): unknown =>
    unpackDossier(JSON.parse(JSON.stringify(packDossier(dossier))) as never);

  test('holds all that each bundled one does', () => {
    for (const dossier of bundled.dossiers) assert.deepEqual(again(dossier), dossier);
  });

  test('keeps what other programs wrote as it stands', () => {
    const { dossier } = readDossier(
      'dossier: {title: T}\nsources:\n  s: {title: A Report, "@": 1, origin: Paris, custom: {origin: [x], "@@": y}}\n',
      'file:///own.dossier.yaml',
    );
    assert.deepEqual(again(dossier), dossier);
  });

  test('is less than half as long', () => {
    const length = (value: unknown): number => JSON.stringify(value).length;
    assert.ok(length(bundled.dossiers.map(packDossier)) < length(bundled.dossiers) / 2);
  });
});
