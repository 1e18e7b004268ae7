import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { readDossier } from '../../../src/core/dossier/readDossier';
import {
  packDossier,
  unpackDossier,
  type PackedDossier,
} from '../../../src/core/dossier/packedDossier';
import { bundled } from '../exchange/bundled';

suite('A packed dossier', () => {
  const packed = (text: string, file = 'file:///own.dossier.yaml'): PackedDossier =>
    JSON.parse(JSON.stringify(packDossier(readDossier(text, file).dossier, text))) as PackedDossier;
  const isKept = (text: string): void => {
    assert.deepEqual(
      unpackDossier(packed(text)),
      readDossier(text, 'file:///own.dossier.yaml').dossier,
    );
  };
  const texts = bundled.dossiers.map(({ file }) =>
    readFileSync(file.replace('bundled:', 'data/'), 'utf8'),
  );

  test('holds all that each bundled one does, and its text', () => {
    for (const [index, dossier] of bundled.dossiers.entries()) {
      const text = texts[index]!;
      assert.deepEqual(unpackDossier(packed(text, dossier.file)), dossier);
      assert.equal(packed(text, dossier.file).text, text);
    }
  });

  test('keeps what other programs wrote as it stands', () => {
    isKept(
      'dossier: {title: T}\nsources:\n  s: {title: A Report, "@": 1, origin: Paris, custom: {origin: [x], "@@": y}}\n',
    );
  });

  test('keeps strings that stand nowhere in the text as they are said', () => {
    isKept(
      'people:\n  able:\n    name: "Ann \\u0041ble"\n    summary: >-\n      =12 3 and\n      12 3\n',
    );
  });

  test('keeps ids that are written otherwise, or used before the entry', () => {
    isKept(
      'events:\n  talks: { name: Talks, date: 2020, actor: ["a\\u0062le", able, "able"] }\npeople:\n  able: Ann Able\n',
    );
  });

  test('keeps what is read of a broken file', () => {
    isKept(
      'people:\r\n  able: { name: Ann Able, of: [aland, {} ] }\r\n  able: { of: aland }\r\nstates: 3\r\n',
    );
  });

  test('weighs, compressed, less than twice its text', () => {
    const weight = (value: unknown): number => deflateRawSync(JSON.stringify(value)).length;
    const all = bundled.dossiers.map(({ file }, index) => packed(texts[index]!, file));
    assert.ok(weight(all) < 2 * weight(texts));
  });
});
