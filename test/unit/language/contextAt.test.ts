import assert from 'node:assert/strict';
import type { Context } from '../../../src/core/language/context';
import { contextAt } from '../../../src/core/language/contextAt';
import { cursor } from './cursor';

const context = (marked: string): Context | undefined => {
  const { text, at } = cursor(marked);
  return contextAt(text, at);
};

/** What a place is for, in a line: `key people/lavrov/offices/0 “of”`. */
function told(marked: string): string {
  const found = context(marked);
  if (!found) return 'nothing';
  const { role, word } = found;
  if (role === 'section') return `section “${word}”`;
  if (role === 'entry') return `entry ${found.section} “${word}”`;
  return `${role} ${[found.section, found.entry ?? '', ...found.path].join('/')} “${word}”`;
}

suite('The place of a cursor is for', () => {
  const cases: readonly (readonly [file: string, what: string])[] = [
    ['|', 'section “”'],
    ['peo|', 'section “peo”'],
    ['people:\n  a: A\n|', 'section “”'],
    ['pe|ople:\n  a: A\n', 'section “people”'],
    ['people: |', 'nothing'],
    ['people:\n  |', 'entry people “”'],
    ['people:\n  la|vrov:\n    name: X', 'entry people “lavrov”'],
    ['people:\n  a:\n    name: X\n  |', 'entry people “”'],
    ['people:\n  a:\n    name: X\n  qu|\n  b: B', 'entry people “qu”'],
    ['people:\n  a: A|', 'value people/a “A”'],
    ['people:\n  a: |', 'value people/a “”'],
    ['people:\n  a:\n    |', 'value people/a “”'],
    ['people:\n  a:\n    name: X\n    |', 'key people/a “”'],
    ['people:\n  a:\n    name: X\n\n    |\n\n  b: B', 'key people/a “”'],
    ['people:\n  a:\n    name: X\n    o|\n    born: 1950\n  b: B\n', 'key people/a “o”'],
    ['people:\n  a:\n    na|me: X # c', 'key people/a “name”'],
    ['people:\n  a:\n    name: X # co|', 'nothing'],
    ['people:\n  a:\n    name: X\n    of: |\n    born: 1950', 'value people/a/of “”'],
    ['people:\n  a:\n    of: rus|sia\n    born: 1950', 'value people/a/of “russia”'],
    ['people:\n  a:\n    of: "rus|"\n', 'value people/a/of “rus”'],
    ['people:\n  a:\n    of: [russia, |]\n    born: 1950', 'value people/a/of/1 “”'],
    ['people:\n  a:\n    of: [russia, pa|\n    born: 1950', 'value people/a/of/1 “pa”'],
    ['people:\n  a:\n    of: [\n      russia,\n      |\n    ]\n', 'value people/a/of/1 “”'],
    ['people:\n  a:\n    of:\n      - russia\n      - |\n    born: 1950', 'value people/a/of/1 “”'],
    ['people:\n  a:\n    offices:\n      |\n    born: 1950', 'value people/a/offices “”'],
    ['people:\n  a:\n    offices:\n      - |\n    born: 1950', 'value people/a/offices/0 “”'],
    ['people:\n  a:\n    offices:\n      - title: X\n        |\n', 'key people/a/offices/0 “”'],
    ['people:\n  a:\n    offices:\n      - {title: X, |}\n', 'key people/a/offices/0 “”'],
    ['people:\n  a:\n    offices:\n      - {title: X, of: |}\n', 'value people/a/offices/0/of “”'],
    ['people:\n  a: {name: X, |}', 'key people/a “”'],
    ['people: {a: {name: X, of: |}}', 'value people/a/of “”'],
    ['people: {a: {name: X, |}}', 'key people/a “”'],
    ['people: {a: {name: X}, |}', 'entry people “”'],
    ['people: {|}', 'entry people “”'],
    ['dossier:\n  title: X\n  |', 'key dossier/ “”'],
    ['dossier: {|}', 'key dossier/ “”'],
    ['dossier:\n  asof: |', 'value dossier//asof “”'],
    ['%YAML 1.2\n---\npeople:\n  |', 'entry people “”'],
    ['\uFEFFpeople:\r\n  a:\r\n    of: |\r\n', 'value people/a/of “”'],
  ];
  for (const [file, what] of cases) {
    test(`${what}: ${JSON.stringify(file)}`, () => assert.equal(told(file), what));
  }

  test('a value that knows what stands beside it', () => {
    const found = context('events:\n  e:\n    type: CONSULT\n    mode: |\n');
    assert.equal(found?.role === 'value' && found.beside['type'], 'CONSULT');
  });

  test('a list item that knows the others', () => {
    const found = context('events:\n  e:\n    actor: [russia, |, pakistan]\n');
    assert.deepEqual(found?.role === 'value' && found.present, ['russia', 'pakistan']);
  });

  test('a field that knows the others, above it and below', () => {
    const found = context('people:\n  a:\n    name: X\n    |\n    born: 1950\n');
    assert.deepEqual(found?.role === 'key' && found.present, ['name', 'born']);
  });

  test('a word whose range is exactly its own', () => {
    const found = context('people:\n  a:\n    of: [x, "russ|ia"]\n');
    assert.deepEqual(found?.range, {
      start: { line: 2, character: 13 },
      end: { line: 2, character: 19 },
    });
  });
});
