import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { type Cast, namedIn } from './naming';

const imported: Cast = {
  organization: 'Organization',
  global: 'Global',
  war: 'War',
  may: 'May',
  us: 'US',
  pakistan: 'Pakistan',
  fund: 'Global Fund',
};
const named = (text: string): string[] => namedIn(text, imported, 'markdown');

suite('Ordinary words among the names', () => {
  const evidence = '\n\nAn organization of global war may aid us.';
  for (const text of [
    'Global trade fell. War broke out! May he? “Organization matters,” he said: War',
    '# The War in brief\n\n## Global organization',
    'the Global Compact, the Peace Organization, War on Terror, Post-War, Cold War',
    'the Organization of American States, War for the South',
    '- Global trade\n- War\n\n1. Organization\n\n| War | Global |\n|---|---|\n| May | x |',
    'In May 2021,',
    'GIVE US AID',
  ]) {
    test(`not in: ${text.replaceAll('\n', ' ⏎ ')}`, () => {
      assert.deepEqual(named(text + evidence), []);
    });
  }
  test('but within a sentence, where no other word would have a capital', () => {
    assert.deepEqual(named('then the Organization met, in War, by May and the US' + evidence), [
      ...['Organization', 'War', 'May', 'US'],
    ]);
  });
  test('and as a part of a longer name', () => {
    assert.deepEqual(named('Global Fund aid' + evidence), ['Global Fund']);
  });
  test('nor in a document that never writes the word small', () => {
    assert.deepEqual(named('Pakistan agreed. War broke out.'), ['Pakistan', 'War']);
  });
  test('a word in code or an address says nothing', () => {
    assert.deepEqual(named('Pakistan agreed. See `pakistan` and https://example.org/pakistan'), [
      'Pakistan',
    ]);
  });
  test('a word that goes on from the line before is within its sentence', () => {
    assert.deepEqual(named('they said that the\nOrganization met' + evidence), ['Organization']);
  });

  const corpus = '../shared/corpus/';
  test('on a hundred thousand real names and a session of speeches', function () {
    if (!existsSync(`${corpus}names.txt`)) this.skip();
    this.timeout(20_000);
    const names = readFileSync(`${corpus}names.txt`, 'utf8').trim().split('\n');
    const text = readFileSync(`${corpus}ungdc-2021.md`, 'utf8').slice(0, 600_000);
    const ordinary = [
      'Organization',
      'Global',
      'War',
      'May',
      'Government',
      'Development',
      'Security',
    ];
    const lexicon = buildLexicon(
      [...names, ...ordinary].map((name) => ({
        text: name,
        entity: name,
        role: 'name',
        alone: true,
      })),
    );
    const mentions = findMentions(text, lexicon, { languageId: 'markdown' });
    const before = (start: number): string => text.slice(Math.max(0, start - 40), start);
    for (const { start, end } of mentions) {
      const name = text.slice(start, end);
      if (!ordinary.includes(name)) continue;
      // Behind a full stop, at the start of a line, beside another capital: none of them.
      assert.doesNotMatch(
        before(start),
        /(?:^|[.!?:\n]\s*|\p{Lu}[\p{L}’']*[ -])$/u,
        `${before(start)}${name}`,
      );
      assert.doesNotMatch(
        text.slice(end, end + 10),
        /^[ -]\p{Lu}/u,
        name + text.slice(end, end + 10),
      );
    }
    const count = (name: string): number =>
      mentions.filter(({ start, end }) => text.slice(start, end) === name).length;
    // Countries, which no speech writes small, are all there: every whole word but in longer names.
    const all = [...text.matchAll(/(?<![\p{L}\p{N}])Afghanistan(?![\p{L}\p{N}])/gu)].length;
    assert.ok(count('Afghanistan') > 0.9 * all, `${count('Afghanistan')} of ${all}`);
  });
});
