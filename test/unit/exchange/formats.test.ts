import assert from 'node:assert/strict';
import { emptyLibrary } from '../../../src/core/dossier/library';
import { exportFormats } from '../../../src/core/exchange/exportFormats';
import { exported } from '../../../src/core/exchange/exported';
import { importFormatOf, importFormats } from '../../../src/core/exchange/importFormats';
import { bundled } from './bundled';
import { imported } from './reading';

suite('The formats of import and export', () => {
  for (const [file, text, format] of [
    ['list.CSV', 'name', 'csv'],
    ['list.tsv', 'name', 'csv'],
    ['refs.bib', '@book{a}', 'bibtex'],
    ['refs.json', '[{"type": "book"}]', 'csl'],
    ['refs.json', '{"items": []}', 'csl'],
    ['house.json', '\uFEFF{"persons": [], "organizations": []}', 'popolo'],
    ['entities.json', '{"id": "a", "schema": "Person", "properties": {}}\n{}', 'ftm'],
    ['entities.ftm', '', 'ftm'],
    ['what.json', '{"a": 1}', undefined],
    ['what.json', 'no json', undefined],
    ['what.txt', 'name', undefined],
  ] as const) {
    test(`takes ${file} with ${JSON.stringify(text)} for ${format ?? 'nothing known'}`, () => {
      assert.equal(importFormatOf(file, text)?.id, format);
    });
  }

  for (const { id, write } of exportFormats) {
    test(`writes ${id} in many small pieces, and a whole file of an empty library too`, () => {
      const lengths = [...write(bundled)].map((piece) => piece.length);
      assert.ok(lengths.length > 20);
      assert.ok(Math.max(...lengths) < 20_000);
      assert.doesNotThrow(() => exported(write(emptyLibrary())));
    });
  }

  for (const { id, read } of importFormats) {
    test(`makes an empty dossier of an empty file in ${id}`, () => {
      assert.equal(imported(read, '').entries, 0);
    });
  }
});
