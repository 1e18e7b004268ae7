import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { buildLibrary } from '../../../src/core/dossier/library';
import { locate } from '../../../src/core/dossier/locate';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { symbolsInParts, type DossierSymbol } from '../../../src/core/language/symbolsInParts';

const file = 'file:///own.dossier.yaml';

function symbols(text: string): readonly DossierSymbol[] {
  return atOnce(symbolsInParts(text, file, buildLibrary([readDossier(text, file).dossier])));
}

suite('The outline of a file', () => {
  test('has its sections, and in them their entries with their names', () => {
    const text =
      'dossier:\n  title: T\npeople:\n  a: Ann Able\n  b:\n    name: Bob Baker\n    aka: [B]\n\nplaces: {}\n';
    const told = symbols(text).map(({ name, kind, children }) => [
      name,
      kind,
      children.map((child) => [child.name, child.detail, child.range.start.line]),
    ]);
    assert.deepEqual(told, [
      ['dossier', undefined, []],
      [
        'people',
        'person',
        [
          ['a', 'Ann Able', 3],
          ['b', 'Bob Baker', 4],
        ],
      ],
      ['places', 'place', []],
    ]);
    const [, people] = symbols(text);
    assert.deepEqual(people?.range, {
      start: { line: 2, character: 0 },
      end: { line: 6, character: 12 },
    });
  });

  test('has each entry once in a file of many', () => {
    const count = 2500;
    const of = (n: number): string =>
      `  id-${n}:\n    name: Name ${n}\n${'    # note\n'.repeat(n % 4)}`;
    const text = `people:\n${Array.from({ length: count }, (_, n) => of(n)).join('')}`;
    const [section] = symbols(text);
    const { dossier } = readDossier(text, file);
    assert.deepEqual(
      section?.children.map(({ name, keyRange }) => [name, keyRange]),
      dossier.entities.map(({ id, origins }) => [id, locate(origins[0]!, dossier).range]),
    );
  });
});
