import assert from 'node:assert/strict';
import { checkText } from '../../src/core/checks/checkText';
import { titleKey } from '../../src/core/checks/titles';
import { own } from '../../src/core/own';
import { libraryOf } from './libraryOf';

const words = ['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'];

suite('A word that every object knows', () => {
  test('is in no table', () => {
    for (const word of words) assert.equal(own({}, word), undefined);
  });

  for (const word of words) {
    test(`is a title, a unit and a language like any other: ${word}`, () => {
      const library = libraryOf(`
people:
  able: { name: Ann Able, of: aland, offices: [{ title: ${word}, of: aland }] }
states:
  aland: { name: Aland }
projects:
  line:
    name: Long Line
    claims:
      - { what: length, value: 3, unit: ${word}, source: s }
      - { what: length, value: 4, unit: ${word}/year, source: s }
sources:
  s: { title: A Survey, reliability: B }
`);
      assert.equal(titleKey(word), word.toLowerCase());
      const text = `Ann Able, the ${word}, saw the Long Line: 5 ${word}, &${word};, [@${word}]. ${word} Ann Able.`;
      for (const languageId of ['markdown', 'latex', word]) {
        const found = checkText(text, { library, languageId, asof: '2021' });
        assert.ok(found.every(({ message }) => !message.includes('native code')));
      }
    });
  }
});
