import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMentions } from '../../../src/core/mentions/findMentions';
import { buildLexicon, type LexiconName } from '../../../src/core/mentions/lexicon';
import { type Cast, namesOf, whoIn } from './naming';

const cast: Cast = {
  imran: { name: 'Imran Khan', short: ['Khan'] },
  asim: { name: 'Asim Khan', short: ['Khan'] },
  ayub: { name: 'Ayub Khan', short: ['(Khan)'] },
  lavrov: { name: 'Sergey Lavrov', short: ['Lavrov'] },
  pakistan: { name: 'Pakistan', short: ['Islamabad'] },
  islamabad: 'Islamabad',
  steel: { name: 'Pakistan Steel Mill', short: ['(the mill)'] },
};

suite('Short names', () => {
  test('stand for the one entity that has them', () => {
    assert.deepEqual(whoIn('Lavrov came.', cast), ['Lavrov → lavrov']);
  });
  test('that never stand alone count where the full name is, before or after', () => {
    assert.deepEqual(whoIn('the mill closed', cast), []);
    assert.deepEqual(whoIn('the mill closed: Pakistan Steel Mill', cast), [
      'the mill → steel',
      'Pakistan Steel Mill → steel',
    ]);
  });
  test('that several share are given to the one who is named in full, before or after', () => {
    assert.deepEqual(whoIn('met Khan, that is Asim Khan', cast), [
      'Khan → asim',
      'Asim Khan → asim',
    ]);
    assert.deepEqual(whoIn('met Ayub Khan. Khan said', cast), ['Ayub Khan → ayub', 'Khan → ayub']);
  });
  test('are given to nobody where the document names none in full', () => {
    assert.deepEqual(whoIn('met Khan', cast), ['Khan → asim? imran?']);
  });
  test('are given to the nearest full name before where several are named', () => {
    assert.deepEqual(whoIn('met Khan, Imran Khan, Khan, Asim Khan and Khan', cast), [
      'Khan → asim? imran?',
      'Imran Khan → imran',
      'Khan → imran asim?',
      'Asim Khan → asim',
      'Khan → asim imran?',
    ]);
  });
  test('do not count for one entity where others share them, however rarely they stand alone', () => {
    const two: Cast = {
      a: { name: 'Asim Khan', short: ['Khan'] },
      b: { name: 'Bo Khan', short: ['(Khan)'] },
    };
    assert.deepEqual(whoIn('met Khan', two), ['Khan → a?']);
    const shy: Cast = {
      a: { name: 'Asim Khan', short: ['(Khan)'] },
      b: { name: 'Bo Khan', short: ['(Khan)'] },
    };
    assert.deepEqual(whoIn('met Khan', shy), []);
  });
  test('give way to the full name of another, and follow it where they count', () => {
    assert.deepEqual(whoIn('went to Islamabad', cast), ['Islamabad → islamabad']);
    assert.deepEqual(whoIn('from Pakistan to Islamabad', cast), [
      'Pakistan → pakistan',
      'Islamabad → islamabad pakistan?',
    ]);
  });
  test('hide no name inside them where they do not count', () => {
    const visit: Cast = {
      visit: { name: 'Lavrov Tour', short: ['(Islamabad visit)'] },
      i: 'Islamabad',
      v: 'visit Day',
    };
    assert.deepEqual(whoIn('the Islamabad visit Day', visit), ['Islamabad → i', 'visit Day → v']);
    assert.deepEqual(whoIn('Lavrov Tour, the Islamabad visit Day', visit), [
      'Lavrov Tour → visit',
      'Islamabad visit → visit',
    ]);
  });
});

suite('Full names that several bear', () => {
  const two: Cast = {
    cricketer: { name: 'Imran Khan', aka: ['Kaptaan Khan'], short: ['Kaptaan', 'Khan'] },
    singer: { name: 'Imran Khan', aka: ['Imran Khan Unlimited'], short: ['Khan'] },
  };
  test('are left open', () => {
    assert.deepEqual(whoIn('Imran Khan. Khan', two), [
      'Imran Khan → cricketer? singer?',
      'Khan → cricketer? singer?',
    ]);
  });
  test('go to the one whom the document also calls by a name of its own', () => {
    assert.deepEqual(whoIn('Imran Khan, or Imran Khan Unlimited. Khan', two), [
      'Imran Khan → singer cricketer?',
      'Imran Khan Unlimited → singer',
      'Khan → singer',
    ]);
    assert.deepEqual(whoIn('Imran Khan, the Kaptaan. Khan', two), [
      'Imran Khan → cricketer singer?',
      'Kaptaan → cricketer',
      'Khan → cricketer',
    ]);
  });
  test('go to the nearest such one before where there are several', () => {
    assert.deepEqual(whoIn('Imran Khan Unlimited, Imran Khan, Kaptaan Khan, Imran Khan', two), [
      'Imran Khan Unlimited → singer',
      'Imran Khan → singer cricketer?',
      'Kaptaan Khan → cricketer',
      'Imran Khan → cricketer singer?',
    ]);
  });
  test('are those written exactly so before those that only fold to it', () => {
    assert.deepEqual(whoIn('SANA says', { agency: 'SANA', city: 'Sana' }), ['SANA → agency']);
    assert.deepEqual(whoIn('Sana says', { agency: 'SANA', city: 'Sana' }), ['Sana → city']);
  });
});

suite('Candidates', () => {
  test('list an entity once, by the best of its names that fit', () => {
    const names: LexiconName[] = [
      { text: 'Moscow', entity: 'm', role: 'short', alone: true },
      { text: 'Moscow', entity: 'm', role: 'was', alone: true },
      { text: 'Moscow', entity: 'm', role: 'aka', alone: true },
    ];
    const [mention] = findMentions('Moscow', buildLexicon(names), { languageId: 'plaintext' });
    assert.deepEqual(mention, {
      start: 0,
      end: 6,
      entity: 'm',
      candidates: [{ text: 'Moscow', entity: 'm', role: 'aka', alone: true }],
    });
  });

  test('the order of the names and of the files makes no difference, however often it is run', () => {
    const names = namesOf({
      ...cast,
      a: { name: 'Imran Khan', aka: ['Khan', 'khan', 'IMRAN KHAN'], short: ['Islamabad'] },
      b: { name: 'Pakistan', was: ['Imran Khan', 'Imran  Khan'], short: ['the Khan'] },
    });
    const text =
      'Imran Khan, Khan, khan, the Khan of Islamabad, Pakistan; IMRAN KHAN\nPakistan Steel Mill, Asim Khan, the mill';
    const found = (order: readonly LexiconName[]): unknown =>
      findMentions(text, buildLexicon(order), { languageId: 'markdown' });
    const expected = found(names);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
        assert.deepEqual(found(order), expected);
      }),
      { numRuns: 1000 },
    );
  });
});
