import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { locate } from '../../../src/core/dossier/locate';
import { readDossier } from '../../../src/core/dossier/readDossier';
import { idsIn, placesIn, type WrittenId } from '../../../src/core/language/idsIn';
import { layoutOf, type Span } from '../../../src/core/language/layout';
import { textLines } from '../../../src/core/language/textLines';
import { dossierFile } from './dossierFile';

const bundled = readdirSync('data')
  .filter((file) => file.endsWith('.dossier.yaml'))
  .map((file) => readFileSync(`data/${file}`, 'utf8'));

/** What the reader of whole files says: slow, and right. */
const entriesRead = (text: string): unknown[] => {
  const { dossier } = readDossier(text, '');
  return dossier.entities.map(({ id, origins }) => ({
    id,
    range: locate(origins[0]!, dossier).range,
  }));
};

const entriesByLines = (text: string): unknown[] =>
  layoutOf(textLines(text))
    .filter(({ key }) => key !== 'dossier')
    .flatMap(({ entries }) => entries.map(({ key, keyRange }) => ({ id: key, range: keyRange })));

suite('The layout of a file by lines', () => {
  test('has the entries that the reader finds, where it finds them: bundled files', () => {
    for (const text of bundled) assert.deepEqual(entriesByLines(text), entriesRead(text));
  });

  test('has the entries that the reader finds: files in every style', () => {
    fc.assert(
      fc.property(dossierFile(), ({ text }) => {
        assert.deepEqual(entriesByLines(text), entriesRead(text));
      }),
    );
  });

  test('has the entries of a section in braces, on one line or several', () => {
    for (const text of ['people: {a: A, b: {name: B}}', 'people:\n  {a: A,\n  "b": B}\n']) {
      assert.deepEqual(entriesByLines(text), entriesRead(text));
    }
  });

  test('holds for what is sound where an entry is broken', () => {
    const text = 'people:\n  a: {name: [\n  b: B\nevents:\n  e: E\n';
    const keys = layoutOf(textLines(text)).map(({ key, entries }) => [
      key,
      entries.map((e) => e.key),
    ]);
    assert.deepEqual(keys, [
      ['people', ['a', 'b']],
      ['events', ['e']],
    ]);
  });

  test('is the same where only the entries around some lines are looked for', () => {
    const files = [...fc.sample(dossierFile(), 50).map(({ text }) => text), bundled[0] ?? ''];
    for (const text of files) {
      const lines = textLines(text);
      for (let number = 0; number < lines.count; number += 1 + (number >> 5)) {
        for (const section of layoutOf(lines)) {
          const last = number + (number % 3);
          const around = section.entriesAround(number, last);
          const touch = (span: Span): boolean => span.line <= last && span.lastLine >= number;
          const { entries } = section;
          assert.deepEqual(around.filter(touch), entries.filter(touch));
          const before = (span: Span): boolean => span.line <= number;
          assert.deepEqual(around.findLast(before), entries.findLast(before));
        }
      }
    }
  });

  test('ends with the first YAML document', () => {
    const text = '---\npeople:\n  a: A\n---\npeople:\n  b: B\n';
    assert.deepEqual(
      layoutOf(textLines(text)).flatMap(({ entries }) => entries.map((e) => e.key)),
      ['a'],
    );
  });

  test('leaves comments before an entry to that entry', () => {
    const text = 'people:\n  a: A\n    # of a\n\n  # of b\n  b: B\n';
    const [section] = layoutOf(textLines(text));
    assert.deepEqual(
      section?.entries.map(({ line, lastLine }) => [line, lastLine]),
      [
        [1, 2],
        [5, 5],
      ],
    );
  });
});

suite('The ids in some lines of a file', () => {
  const inOrder = (ids: readonly WrittenId[]): WrittenId[] =>
    ids.toSorted(
      (a, b) =>
        a.range.start.line - b.range.start.line ||
        a.range.start.character - b.range.start.character,
    );

  test('are those that the reader finds in the whole file', () => {
    for (const text of bundled) {
      const { dossier } = readDossier(text, '');
      const read = [
        ...dossier.entities.map(({ id, origins }) => ({ id, origin: origins[0]! })),
        ...dossier.references,
      ].map(({ id, origin }) => ({ id, range: locate(origin, dossier).range }));
      const found = idsIn(text).map(({ id, range }) => ({ id, range }));
      assert.deepEqual(inOrder(found as WrittenId[]), inOrder(read as WrittenId[]));
    }
  });

  test('are those of the entries there and no others', () => {
    const text = 'people:\n  a: {name: A, of: x}\n  b:\n    name: B\n    of: y\n  c: C\n';
    assert.deepEqual(
      idsIn(text, 4, 4).map(({ id }) => id),
      ['b', 'y'],
    );
  });

  test('are those of one id where only its lines are read', () => {
    const made = fc.sample(dossierFile(), 20).map(({ text }) => text);
    const shared = 'people:\n  a:\n    of: [a, b,\n      a]\n  ab: {name: a, of: a}\n';
    for (const text of [shared, ...made, ...bundled.slice(0, 2)]) {
      const all = inOrder([...idsIn(text)]);
      for (const { id } of all.slice(0, 50)) {
        const own = all.filter((each) => each.id === id);
        assert.deepEqual(inOrder([...placesIn(text, id)]), own);
      }
    }
  });
});
