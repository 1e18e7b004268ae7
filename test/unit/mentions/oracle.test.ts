import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findFirstWords, firstWords } from '../../../src/core/mentions/firstWords';
import { buildLexicon, type Lexicon } from '../../../src/core/mentions/lexicon';
import { STRETCH } from '../../../src/core/mentions/markedPairs';
import { scan, type Hit } from '../../../src/core/mentions/scan';
import { takesInProportion } from '../takesInProportion';
import { slowMatches } from './oracle';

const lexiconOf = (names: readonly string[]): Lexicon =>
  buildLexicon(
    names.map((name, at) => ({ text: name, entity: String(at), role: 'name', alone: true })),
  );

/** Only words are read where something shows that a name may begin. */
const hitsAmongFirstWords = (text: string, names: readonly string[]): readonly Hit[] =>
  scan(text, lexiconOf(names)).hits;

/** Whoever asks for words in small has all words read. */
const hitsAmongAllWords = (text: string, names: readonly string[]): readonly Hit[] =>
  scan(text, lexiconOf(names), 0, []).hits;

function quickMatches(text: string, names: readonly string[]): [number, number][] {
  const matches: [number, number][] = [];
  let last = 0;
  for (const { start, end } of hitsAmongFirstWords(text, names)) {
    if (start < last) continue;
    matches.push([start, end]);
    last = end;
  }
  return matches;
}

function same(text: string, names: readonly string[]): void {
  const shown = (matches: [number, number][]): string[] =>
    matches.map(([start, end]) => `${start}: ${text.slice(start, end)}`);
  assert.deepEqual(
    shown(quickMatches(text, names)),
    shown(slowMatches(text, names)),
    JSON.stringify({ text, names }),
  );
}

/** Few words and many ways to join them, so that names meet, nest, overlap and break all the time. */
const word = fc.constantFrom(
  'Pak',
  'pak',
  'PAK',
  'Gas',
  'gas',
  'of',
  'Of',
  'al',
  'Al',
  'a',
  'A',
  'é',
  'E',
  '2',
  'Straß',
  'ÆON',
);
const joint = fc.constantFrom('', ' ', ' ', ' ', '-', '–', '.', '. ', '/', "'s ", ', ');
const gap = fc.constantFrom(
  '',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  ' \n ',
  '-',
  '—',
  '-\n',
  '. ',
  '.',
  '/',
  ', ',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '**',
  ' *',
  '* ',
  '\u0301',
);
const name = fc.array(fc.tuple(word, joint), { minLength: 1, maxLength: 4 }).map((parts) =>
  parts
    .flat()
    .join('')
    .replace(/(?:'s |[\s,./–-])+$/, ''),
);
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 24, size: 'max' })
  .map((parts) => parts.flat().join(''));

suite('The scanner and a slow matcher', () => {
  test('agree on random names and texts', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 8, size: 'max' }),
        text,
        (names, text) => {
          same(text, names);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('agree on texts made of the names themselves', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 2, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat(), gap), { maxLength: 10, size: 'max' }),
        (names, picks) => {
          same(
            picks.map(([pick, gap]) => `${names[pick % names.length] ?? ''}${gap}`).join(''),
            names,
          );
        },
      ),
      { numRuns: 800 },
    );
  });

  test('agree on text in the midst of which a stretch ends that is read at once', () => {
    const filler = fc.constantFrom('mmm mmm, ', 'm', 'é', 'mé ', '. ', 'а ', '\u200b', '中');
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 6, size: 'max' }),
        filler,
        fc.integer({ min: -60, max: 2 }),
        text,
        (names, filler, offset, text) => {
          const before = filler.repeat(STRETCH / filler.length + 1).slice(0, STRETCH + offset);
          assert.deepEqual(
            hitsAmongFirstWords(before + text, names),
            hitsAmongAllWords(before + text, names),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('agree where a space is lost behind the second word of a name', () => {
    same('of ofPak', ['of of', 'Pak']);
    same('gas of galPak', ['gas of gal', 'Pak']);
  });

  test('agree on text of any characters, whichever words are read', () => {
    const any = fc.array(fc.oneof(word, gap, fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 40,
      size: 'max',
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })), {
          minLength: 1,
          maxLength: 8,
        }),
        any,
        fc.constantFrom('', ' mm mm mm mm'.repeat(20)),
        (names, parts, plain) => {
          const text = parts.join('') + plain;
          assert.deepEqual(hitsAmongFirstWords(text, names), hitsAmongAllWords(text, names));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('looks for first words only where there is a word', () => {
    // Whatever is looked up begins a name.
    const lexicon = { ...lexiconOf(['a', 'in']), firstWords: new Uint8Array(16).fill(0xff) };
    const text = 'a ,  in cabin ( a )  a B';
    const count = findFirstWords(text, 0, lexicon);
    const words = Array.from({ length: count }, (_, index) =>
      text.slice(firstWords.starts[index], firstWords.ends[index]),
    );
    assert.deepEqual(words, ['a', 'in', 'a', 'a', 'B']);
  });

  test('takes time in proportion to a word, wherever a space may be lost in it', () => {
    const lexicon = lexiconOf(['eBay', 'Bob', 'a Bob']);
    for (const piece of ['aB', 'eBay', 'aBob']) {
      takesInProportion(piece, 2_000, (size) => {
        const text = piece.repeat(size);
        return () => scan(text, lexicon);
      });
    }
  });

  const corpus = '../shared/corpus/';
  test('agree on a real text and a thousand real names', function () {
    if (!existsSync(`${corpus}names.txt`)) this.skip();
    const every = readFileSync(`${corpus}names.txt`, 'utf8').split('\n');
    const text = readFileSync(`${corpus}ungdc-2021.md`, 'utf8').slice(100_000, 112_000);
    // Of the names that the text has, and of others. The oracle knows neither Korean particles nor
    // scripts without spaces, nor apostrophes that are part of a word.
    const names = every.filter(
      (name, at) =>
        (at % 100 === 0 || text.includes(name)) && /^[\p{Script=Latin}\d .-]+$/u.test(name),
    );
    same(text, names);
  });
});
