import assert from 'node:assert/strict';
import { indexNames, isBlank, searchNames } from '../../../src/panel/profile/search';
import { link } from './lines';

const lavrov = link('Sergey Lavrov');
const names = [
  { link: link('Talks with Lavrov', 'event'), also: [] },
  { link: lavrov, also: ['Сергей Лавров', 'سرگئی لاوروف', 'Lavrov'] },
  { link: link('Bilawal Bhutto Zardarī'), also: [] },
];
const named = (query: string): readonly string[] =>
  searchNames(indexNames(names), query).map(({ link: { name } }) => name);

suite('the search for a profile', () => {
  test('puts a name that begins with the words before one that has them later', () => {
    assert.deepEqual(named('lavrov'), ['Sergey Lavrov', 'Talks with Lavrov']);
    assert.deepEqual(named('bhutto'), ['Bilawal Bhutto Zardarī']);
  });

  test('needs no capitals and no marks', () => {
    assert.deepEqual(named('ZARDARI'), ['Bilawal Bhutto Zardarī']);
  });

  test('finds nothing for what nobody is called', () => {
    assert.deepEqual(named('gromyko'), []);
  });

  test('asks for nothing where there are no letters', () => {
    assert.ok(isBlank(' \u200f\t'));
    assert.ok(!isBlank('gas'));
  });
});
