import assert from 'node:assert/strict';
import { indexEvents, indexNames, isBlank, search, searchNames } from '../../../src/panel/search';
import { event, link } from './lines';

const lavrov = link('Sergey Lavrov');
const names = [
  { link: link('Talks with Lavrov', 'event'), also: [] },
  { link: lavrov, also: ['Сергей Лавров', 'سرگئی لاوروف', 'Lavrov'] },
  { link: link('Bilawal Bhutto Zardarī'), also: [] },
];
const events = [
  event('Lavrov visits Islamabad', '2021-04-06/2021-04-07', {
    dateText: '6–7 Apr 2021',
    typeText: 'consult · visit',
    actors: [lavrov],
    places: [link('Islamabad', 'place')],
    summary: 'The first visit in nine years.',
  }),
  event('Pipeline agreement is signed', '2015-10-16', {
    dateText: '16 Oct 2015',
    about: [link('Pakistan Stream Gas Pipeline', 'project')],
  }),
];
const found = (query: string): readonly string[] =>
  search(indexEvents(events, names), query).map(({ link: { name } }) => name);
const named = (query: string): readonly string[] =>
  searchNames(indexNames(names), query).map(({ link: { name } }) => name);

suite('the filter of events', () => {
  test('looks at every word of a line', () => {
    for (const query of ['visits', 'islamabad', '7 apr', '2021-04', 'consult', 'nine years'])
      assert.deepEqual(found(query), ['Lavrov visits Islamabad'], query);
    assert.deepEqual(found('stream'), ['Pipeline agreement is signed']);
  });

  test('wants all words, in any order', () => {
    assert.deepEqual(found('2021 lavrov'), ['Lavrov visits Islamabad']);
    assert.deepEqual(found('2015 lavrov'), []);
  });

  test('knows every name of whoever takes part, in any script', () => {
    assert.deepEqual(found('Лавров'), ['Lavrov visits Islamabad']);
    assert.deepEqual(found('لاوروف'), ['Lavrov visits Islamabad']);
  });

  test('keeps everything, in its order, where nothing is asked', () => {
    assert.equal(found(' ').length, 2);
    assert.ok(isBlank(' \u200f\t'));
    assert.ok(!isBlank('gas'));
  });
});

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
});
