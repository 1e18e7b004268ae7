import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import {
  libraryLexiconInParts,
  type LibraryLexicon,
} from '../../../src/core/views/library/libraryLexicon';
import { buildLibrary } from '../../../src/core/dossier/library';
import { readDossier } from '../../../src/core/dossier/readDossier';

const libraryOf = (text: string) => buildLibrary([readDossier(text, 'file:///a').dossier]);
const compile = (text: string, before?: LibraryLexicon): LibraryLexicon =>
  atOnce(libraryLexiconInParts(libraryOf(text), before));

suite('The names of a library', () => {
  const text = 'people:\n  a: { name: Ann Able, short: [Able], born: 1950 }\n';
  const before = compile(text);

  test('are compiled as they are all at once, however many', () => {
    const names = Array.from({ length: 2500 }, (_, n) => `  id-${n}: Name Number${n}\n`);
    const many = `people:\n${names.join('')}`;
    const { lexicon } = compile(many);
    assert.deepEqual(lexicon, buildLexicon(lexiconNames(libraryOf(many).entities)));
  });

  test('stay what they were compiled to where none of them changed', () => {
    assert.equal(compile(text.replace('1950', '1951'), before).lexicon, before.lexicon);
    assert.equal(compile(`${text}sources:\n  s: A Report\n`, before).lexicon, before.lexicon);
  });

  for (const [part, changed] of [
    ['Ann Able', 'Ann Baker'],
    ['  a:', '  b:'],
    ['short', 'aka'],
    ['short', 'was'],
    ['[Able]', '[Able, Annie]'],
    ['short: [Able]', 'short: [{ name: Able, alone: false }]'],
    ['people:', 'sources:\n  s: A Report\nstates:\n  u: Utopia\npeople:'],
  ] as const) {
    test(`are compiled anew where “${part}” becomes “${changed}”`, () => {
      const after = text.replace(part, changed);
      const { lexicon } = compile(after, before);
      assert.notEqual(lexicon, before.lexicon);
      assert.deepEqual(lexicon, compile(after).lexicon);
    });
  }
});
