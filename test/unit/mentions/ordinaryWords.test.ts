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
  turkey: 'Turkey',
  china: 'China',
  guinea: 'Guinea',
  lavrov: { name: 'Sergey Lavrov', short: ['Lavrov'] },
  brown: { name: 'Gordon Brown', short: ['Brown'] },
  война: 'Война',
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
  test('the commonest words of English need no such evidence', () => {
    assert.deepEqual(named('Pakistan agreed. War broke out. Global trade fell: In May,'), [
      'Pakistan',
    ]);
    assert.deepEqual(named('# Global War\n\nTurkey, China and Lavrov\n\nThe Organization'), [
      ...['Turkey', 'China', 'Lavrov'],
    ]);
  });
  test('but count where the document surely names the same elsewhere', () => {
    assert.deepEqual(named('Guinea agreed. In Guinea he met Brown. Envoys flew to Guinea.'), [
      ...['Guinea', 'Guinea', 'Brown', 'Guinea'],
    ]);
    assert.deepEqual(named('Brown agreed.'), []);
    assert.deepEqual(named('Brown agreed. Later Gordon Brown left.'), ['Brown', 'Gordon Brown']);
  });
  test('and beside another capital where it does so by a name of several words', () => {
    assert.deepEqual(named('Minister Brown agreed. Later Gordon Brown left.'), [
      ...['Brown', 'Gordon Brown'],
    ]);
    assert.deepEqual(named('the World Trade Organization, as this Organization'), ['Organization']);
    assert.deepEqual(named('he met Brown, Brown County and Minister Brown'), ['Brown']);
  });
  test('a salutation ends a sentence', () => {
    assert.deepEqual(named('Ladies and gentlemen,\nGlobal partners of Pakistan'), ['Pakistan']);
  });
  test('in other languages the document is the dictionary', () => {
    assert.deepEqual(named('Война началась.'), ['Война']);
    assert.deepEqual(named('Война началась. Он был против: война'), []);
  });
  test('a word that is seldom small counts in a document that never writes it so', () => {
    assert.deepEqual(named('Turkey agreed.'), ['Turkey']);
    assert.deepEqual(named('Turkey agreed. They ate turkey.'), []);
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
    // Each speech by itself: most are too short to write all of these words small.
    for (const speech of text.split(/(?=^# )/m)) {
      for (const { start, end } of findMentions(speech, lexicon, { languageId: 'markdown' })) {
        const name = speech.slice(start, end);
        if (!ordinary.includes(name)) continue;
        const [before, after] = [speech.slice(0, start).slice(-40), speech.slice(end, end + 10)];
        const place = `${before}[${name}]${after}`;
        // Beside another capital but the first of a sentence: none of them.
        assert.doesNotMatch(before, /[^.!?:\s]\s+\p{Lu}[\p{L}’']*[ -]$/u, place);
        assert.doesNotMatch(after, /^[ -]\p{Lu}/u, place);
        // Where a sentence begins: only where the speech has it within a sentence too.
        if (/(?:^|[.!?:\n]\s*|^\p{Lu}\p{Ll}* )$/u.test(before)) {
          assert.match(speech, new RegExp(`\\p{Ll},? ${name}\\b`, 'u'), place);
        }
      }
    }
    const count = (name: string): number =>
      mentions.filter(({ start, end }) => text.slice(start, end) === name).length;
    // Countries, which no speech writes small, are all there: every whole word but in longer names.
    const all = [...text.matchAll(/(?<![\p{L}\p{N}])Afghanistan(?![\p{L}\p{N}])/gu)].length;
    assert.ok(count('Afghanistan') > 0.9 * all, `${count('Afghanistan')} of ${all}`);
  });
});
