import assert from 'node:assert/strict';
import { type Cast, namedIn } from './naming';

const cast: Cast = {
  lavrov: { name: 'Sergey Lavrov', aka: ['Sergey Viktorovich Lavrov'], short: ['Lavrov'] },
  qureshi: 'Shah Mahmood Qureshi',
  pakistan: 'Pakistan',
  russia: 'Russia',
  us: { name: 'United States', short: ['US', 'U.S.'] },
  sco: { name: 'Shanghai Cooperation Organisation', short: ['SCO'] },
  pipeline: { name: 'Pakistan Stream Gas Pipeline', was: ['North-South Gas Pipeline'] },
  troika: { name: 'expanded troika', aka: ["Sana'a Group"] },
  kalat: 'Khan of Kalat',
  may: 'May',
  ivoire: "Côte d'Ivoire",
  vaccine: { name: 'Sputnik V', aka: ['COVID-19'] },
  exxon: { name: 'Exxon Corp.', aka: ['Yahoo!'] },
};

const named = (text: string): string[] => namedIn(text, cast);
const isNamed = (...writings: string[]): void => {
  for (const name of writings) {
    assert.deepEqual(named(`talks with ${name}, he said`), [name]);
    assert.deepEqual(named(name), [name]);
  }
};
const isNotNamed = (...writings: string[]): void => {
  for (const text of writings) assert.deepEqual(named(text), [], text);
};

suite('Case', () => {
  test('a name with a capital starts only at a capital', () => {
    isNamed('Pakistan', 'PAKISTAN', 'Khan of Kalat');
    assert.deepEqual(named('he met May'), ['May']);
    isNotNamed('pakistan', 'he may go', 'a khan of Kalat', 'sergey lavrov, lavrov');
  });
  test('its later words match in any case', () => {
    isNamed('Pakistan Stream gas pipeline', 'NORTH–SOUTH GAS PIPELINE', 'Sergey LAVROV');
    isNamed('Khan Of KALAT');
  });
  test('a name with a small initial matches in either case', () => {
    isNamed('expanded troika', 'Expanded troika', 'Expanded Troika', 'EXPANDED TROIKA');
  });
  test('an acronym matches exactly', () => {
    isNamed('SCO', 'US', 'COVID-19', 'U.S.');
    isNotNamed('sco', 'Sco', 'us', 'Us', 'Covid-19', 'u.s.');
  });
});

suite('Writing', () => {
  test('the longest name wins, and names do not overlap', () => {
    assert.deepEqual(named('Sergey Viktorovich Lavrov and Sergey Lavrov'), [
      'Sergey Viktorovich Lavrov',
      'Sergey Lavrov',
    ]);
    assert.deepEqual(named('Pakistan Stream and Pakistan Stream Gas Pipeline'), [
      'Pakistan',
      'Pakistan Stream Gas Pipeline',
    ]);
  });
  test('accents, dashes and apostrophes make no difference', () => {
    isNamed('Shah Mahmood Qureshī', 'Shāh Mahmood Qures\u030chi\u0304', 'Pákistan');
    isNamed(...['‐', '‑', '–', '—', '−'].map((dash) => `North${dash}South Gas Pipeline`));
    isNamed("Côte d'Ivoire", 'Côte d’Ivoire', 'Cote dʼIvoire', 'Co\u0302te d‘Ivoire');
    isNamed('Sanaʿa Group', 'Sana’a Group');
  });
  test('spaces that do not break and characters that do not show make no difference', () => {
    isNamed('Sergey\u00a0Lavrov', 'Sergey\u202fLavrov', 'Sergey  Lavrov', 'Sergey\tLavrov');
    isNamed('Ser\u00adgey Lav\u00adrov', 'Sergey\u200b Lavrov', 'Sergey \ufeffLavrov');
    isNamed('La\u2060vrov', 'Paki\u200dstan');
  });
  test('marks that do not show are no part of a name they stand around', () => {
    assert.deepEqual(named('\u2066Lavrov\u2069 \u200fRussia\u200e'), ['Lavrov', 'Russia']);
  });
  test('one line break may be inside a name, two may not', () => {
    isNamed(
      'Sergey\nLavrov',
      'Sergey\r\nLavrov',
      'Sergey \n  Lavrov',
      'North-\nSouth Gas Pipeline',
    );
    assert.deepEqual(named('Sergey\n\nLavrov'), ['Lavrov']);
    assert.deepEqual(named('Sergey\n \r\nLavrov'), ['Lavrov']);
    isNotNamed('North-South\nGas\nPipeline');
  });
  test('a line break in a quotation or a list, where the next line begins with a mark', () => {
    for (const text of [
      '> met Sergey\n> Lavrov',
      '> > met Sergey\n> > Lavrov',
      '>Sergey\n>Lavrov',
      '- met Sergey\n  Lavrov',
      '- met Sergey\n- Lavrov',
      '* met Sergey\n* Lavrov',
    ]) {
      for (const language of ['markdown', 'plaintext']) {
        const [found = ''] = namedIn(text, cast, language);
        assert.match(found, /^Sergey\n.*Lavrov$/, text);
      }
    }
  });
  test('a full stop or a mark that belongs to a name must be there', () => {
    isNamed('Exxon Corp.', 'Yahoo!');
    isNotNamed('Exxon Corp', 'Yahoo');
    assert.deepEqual(named('Exxon Corp. and U.S.-led'), ['Exxon Corp.', 'U.S.']);
  });
  test('quotation marks around a name in the dossier are no part of it', () => {
    assert.deepEqual(namedIn('met «Единая Россия» today', { er: '«Единая Россия»' }), [
      'Единая Россия',
    ]);
  });
  test('emphasis around a name or inside it is passed over', () => {
    for (const text of [
      '**Sergey Lavrov**',
      '*Sergey Lavrov*',
      '_Sergey Lavrov_',
      '__Sergey Lavrov__',
      '***Sergey Lavrov***',
      '~~Sergey Lavrov~~',
    ]) {
      assert.deepEqual(named(`x ${text} y`), ['Sergey Lavrov']);
    }
    assert.deepEqual(named('x **Sergey** Lavrov y'), ['Sergey** Lavrov']);
    assert.deepEqual(named('x Sergey _Lavrov_ y'), ['Sergey _Lavrov']);
  });
});

suite('Borders', () => {
  test('every kind of punctuation and quotation mark is a border', () => {
    for (const [open, close] of [
      '()',
      '[]',
      '{}',
      '""',
      "''",
      '“”',
      '„“',
      '‘’',
      '«»',
      '‹›',
      '»«',
      '||',
      '//',
      '<>',
      '¿?',
      '¡!',
      '*:',
      '–;',
      '…,',
      '\t.',
      '•/',
      '=+',
      '#%',
      '@&',
      '§¹',
    ]) {
      assert.deepEqual(named(`x${open}Lavrov${close}y`), ['Lavrov'], `${open}${close}`);
    }
  });
  test('a possessive ends before its apostrophe', () => {
    for (const apostrophe of ["'", '’', 'ʼ']) {
      assert.deepEqual(named(`Lavrov${apostrophe}s visit`), ['Lavrov']);
      assert.deepEqual(named(`the United States${apostrophe} aid`), ['United States']);
      assert.deepEqual(named(`Russia${apostrophe}saspiration`), ['Russia']);
    }
  });
  test('a name before a suffix that an apostrophe sets off, as in Turkish', () => {
    assert.deepEqual(namedIn("Ankara'da, Rusya’nın", { a: 'Ankara', r: 'Rusya' }), [
      'Ankara',
      'Rusya',
    ]);
  });
  test('an apostrophe within a longer word is no border', () => {
    assert.deepEqual(
      namedIn("Xi'an, Sa’ada, O'Neill, D’Souza", { a: 'Xi', b: 'Sa', c: 'Neill', d: 'Souza' }),
      [],
    );
    assert.deepEqual(namedIn("l’Iran, L'Iran, d'Iran", { a: 'Iran' }), ['Iran', 'Iran', 'Iran']);
  });
  test('pairs with a hyphen, a dash or a stroke are two names', () => {
    for (const joint of ['-', '‑', '–', '—', '/', ' – ', '·']) {
      assert.deepEqual(named(`the Pakistan${joint}Russia talks`), ['Pakistan', 'Russia']);
    }
    assert.deepEqual(named('Pak-Russia, Russia-led, counter-Russia'), [
      'Russia',
      'Russia',
      'Russia',
    ]);
  });
  test('a name glued to letters or digits is none', () => {
    isNotNamed(
      'Pakistani',
      'Russians',
      'Lavrovs',
      'Lavrov2021',
      '2021Lavrov',
      'USA',
      'xUS2',
      'Russiais',
    );
    isNotNamed('PreRussia', 'AftertheRussia'.replace('the', 'The'), 'my_Lavrov_2', 'SCOs');
  });
  test('where a space was lost after a word that begins small, the capital is a border', () => {
    assert.deepEqual(named('theRussia.This'), ['Russia']);
    assert.deepEqual(named('metSergey Lavrov'), ['Sergey Lavrov']);
    assert.deepEqual(named('strengthenPakistan further'), ['Pakistan']);
    assert.deepEqual(named('theRussiaPakistanTalks'), ['Russia', 'Pakistan']);
    assert.deepEqual(named('forUS aid'), ['US']);
  });
  test('in a word that begins with a capital it is not', () => {
    assert.deepEqual(
      namedIn('McDonald, DeMint, TheRussia', { a: 'Donald', b: 'Mint', c: 'Russia' }),
      [],
    );
    assert.deepEqual(namedIn('McDonald, DeMint', { a: 'McDonald', b: 'DeMint' }), [
      'McDonald',
      'DeMint',
    ]);
    assert.deepEqual(namedIn('toMcDonald, theDeMint', { a: 'McDonald', b: 'DeMint' }), [
      'McDonald',
      'DeMint',
    ]);
    assert.deepEqual(namedIn('eBay, EBay and ebay', { a: 'eBay' }), ['eBay', 'EBay', 'ebay']);
  });
  test('a footnote mark is a border', () => {
    assert.deepEqual(named('Lavrov¹ and Russia[1]'), ['Lavrov', 'Russia']);
  });
  test('an emoji is a border', () => {
    assert.deepEqual(named('🇵🇰Pakistan🤝Russia🇷🇺'), ['Pakistan', 'Russia']);
  });
});
