import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type Cast, whoIn } from './naming';

const cast: Cast = {
  lavrov: { name: 'Sergey Lavrov', short: ['Lavrov'] },
  qureshi: { name: 'Shah Mahmood Qureshi', short: ['Qureshi'] },
  imran: { name: 'Imran Khan', aka: ['Prime Minister Imran Khan'], short: ['(Khan)'] },
  bajwa: { name: 'Qamar Javed Bajwa', aka: ['General Qamar Javed Bajwa'] },
  kabulov: 'Zamir Kabulov',
  pakistan: { name: 'Pakistan', short: ['Islamabad'] },
  russia: { name: 'Russia', short: ['Moscow'] },
  us: { name: 'United States', short: ['US'] },
  islamabad: 'Islamabad',
  pipeline: {
    name: 'Pakistan Stream Gas Pipeline',
    aka: ['Pakistan Stream Gas Pipeline Project'],
    was: ['North-South Gas Pipeline'],
  },
  mill: { name: 'Pakistan Steel Mills', aka: ['Pakistan Steel Mill'] },
  sputnik: 'Sputnik V',
  taliban: 'Taliban',
  troika: { name: 'extended troika', aka: ['expanded troika'] },
  sco: { name: 'Shanghai Cooperation Organisation', short: ['SCO'] },
};

suite('The article that the project started from', () => {
  const file = '../shared/source/article.txt';
  const count = (who: readonly string[], mention: string): number =>
    who.filter((one) => one === mention).length;

  test('names everyone as often as it does', function () {
    if (!existsSync(file)) this.skip();
    const text = readFileSync(file, 'utf8');
    const who = whoIn(text, cast);
    for (const [mention, times] of [
      ['Sergey Lavrov → lavrov', 2],
      ['Shah Mahmood Qureshi → qureshi', 1],
      // "metPrime Minister Imran Khan"
      ['Prime Minister Imran Khan → imran', 1],
      ['General Qamar Javed Bajwa → bajwa', 1],
      ['Zamir Kabulov → kabulov', 1],
      ['Islamabad → islamabad pakistan?', 2],
      ['North-South Gas Pipeline → pipeline', 1],
      ['North-South Gas pipeline → pipeline', 1],
      ['Pakistan Stream Gas Pipeline Project → pipeline', 1],
      ['Pakistan Steel Mill → mill', 1],
      ['Pakistan Steel Mills → mill', 1],
      ['Sputnik V → sputnik', 1],
      // "theTaliban.This" is one of them.
      ['Taliban → taliban', 3],
      ['expanded troika → troika', 1],
      ['Shanghai Cooperation Organisation → sco', 1],
    ] as const) {
      assert.equal(count(who, mention), times, mention);
    }
    // "strengthenPakistan" and "Russia’saspiration" count, "Pakistani", "Russian" and "Russiais" do not.
    const whole = (name: string): number =>
      [...text.matchAll(new RegExp(`(?<!\\p{Lu}\\p{L}*)${name}(?!\\p{L})`, 'gu'))].length;
    assert.equal(count(who, 'Russia → russia'), whole('Russia'));
    assert.equal(count(who, 'Moscow → russia'), whole('Moscow'));
    assert.equal(count(who, 'US → us'), whole('US'));
    assert.equal(count(who, 'Pakistan → pakistan'), whole('Pakistan(?! Ste| Str)'));
  });
});
