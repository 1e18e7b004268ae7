import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { bareName } from '../../../src/core/mentions/bareName';
import { buildLexicon, type Lexicon } from '../../../src/core/mentions/lexicon';
import { WordReader } from '../../../src/core/mentions/wordReader';
import { namedIn } from './naming';

const lexiconFrom = (names: readonly string[]): Lexicon =>
  buildLexicon(
    names.map((text, at) => ({ text, entity: String(at), role: 'name', alone: true }) as const),
  );

/** A hundred thousand names where the real ones are not there: syllables put together by number. */
function madeUpNames(count: number): string[] {
  const syllables = ['ka', 'ri', 'mo', 'te', 'lu', 'sha', 'ven', 'dor', 'bi', 'zan', 'u', 'el'];
  const word = (seed: number): string => {
    let text = '';
    for (let rest = seed; rest > 0; rest = Math.floor(rest / 12))
      text += syllables[rest % 12] ?? '';
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, at) => `${word((at * 7919) % 1728)} ${word(at + 1)}`);
}

function hashOf(name: string): number {
  const reader = new WordReader(false);
  reader.take(name);
  reader.begin(0);
  while (reader.next());
  return reader.hash;
}

suite('The lexicon', () => {
  test('has every one of a hundred thousand names match itself', () => {
    const file = '../shared/corpus/names.txt';
    const names = existsSync(file)
      ? readFileSync(file, 'utf8').trim().split('\n')
      : madeUpNames(100_000);
    // Within a sentence, where no word is taken for an ordinary one.
    const text = names.map((name) => `x, ${name} x`).join('\n\n');
    const mentions = findMentions(text, lexiconFrom(names), { languageId: 'plaintext' });
    const found = new Map(mentions.map(({ start, end }) => [start, text.slice(start, end)]));
    let start = 0;
    for (const name of names) {
      // Marks that do not show are no part of a name in a text.
      const bare = bareName(name).replace(/\p{Cf}+$/u, '');
      assert.equal(found.get(start + 3 + name.indexOf(bare)), bare);
      start += name.length + 7;
    }
  });

  test('tells names apart that have the same hash', () => {
    const byHash = new Map<number, string>();
    const pairs: [string, string][] = [];
    for (let seed = 0; pairs.length < 3; seed++) {
      const name = `K${(seed * 48271).toString(36)} V`;
      const other = byHash.get(hashOf(name));
      if (other === undefined) byHash.set(hashOf(name), name);
      else if (other !== name) pairs.push([other, name]);
    }
    for (const [one, other] of pairs) {
      const text = `met ${one}, met ${other}, done`;
      assert.deepEqual(namedIn(text, { one, other }), [one, other]);
      assert.deepEqual(namedIn(text, { other, one }), [one, other]);
      assert.deepEqual(namedIn(text, { one }), [one]);
      assert.deepEqual(namedIn(text, { other }), [other]);
      // What only looks like the beginning of a longer name leaves the shorter one standing.
      const first = one.slice(0, -2);
      assert.deepEqual(namedIn(text, { first, longer: `${other} Wide` }), [first]);
    }
  });

  test('takes names without a word, and texts of any length', () => {
    const cast = { nothing: '', signs: '!?*', space: ' ', q: 'Q', name: 'Lavrov' };
    for (const text of ['', 'L', 'La', 'Lavrov', ' ', 'Q', '\u00ad', 'a\u0301']) {
      assert.deepEqual(namedIn(text, cast), text === 'Lavrov' || text === 'Q' ? [text] : []);
    }
    assert.deepEqual(namedIn('Lavrov', {}), []);
  });
});
