import assert from 'node:assert/strict';
import { dateText } from '../../src/core/dossier/dateText';
import { numberText, quantityText } from '../../src/core/dossier/quantities';
import { speak, spokenLanguage } from '../../src/core/spoken';

suite('The reader’s language', () => {
  teardown(() => {
    speak({ language: 'en', words: {} });
  });

  test('writes days, months and what lies between them', () => {
    const said = (language: string): string[] => {
      speak({ language, words: { 'since {0}': 'с {0}' } });
      return ['2021-04-06', '2021-09', '2021-04-06/2021-04-07', '2018-08/..'].map(dateText);
    };
    assert.deepEqual(said('en'), ['6 Apr 2021', 'Sep 2021', '6–7 Apr 2021', 'с Aug 2018']);
    assert.deepEqual(said('fr'), ['6 avr. 2021', 'sept. 2021', '6–7 avr. 2021', 'с août 2018']);
    const [day, month, days, open] = said('ru');
    assert.match(day!, /^6 апр\. 2021/);
    assert.match(month!, /^сент\. 2021/);
    assert.match(days!, /^6–7 апр\. 2021/);
    assert.match(open!, /^с авг\. 2018/);
  });

  test('writes years before our era with their own words', () => {
    speak({ language: 'fr', words: { '{0} BC': '{0} av. J.-C.' } });
    assert.equal(dateText('-0043-03-15'), '15 mars 44 av. J.-C.');
  });

  test('writes numbers', () => {
    assert.equal(numberText(1100), '1,100');
    assert.equal(numberText(12.4), '12.4');
    assert.equal(numberText(-1234567.125), '-1,234,567.125');
    speak({ language: 'de', words: {} });
    assert.equal(quantityText(1100, 1100, 'km'), '1.100 km');
    assert.equal(numberText(12.4), '12,4');
  });

  test('is English where the tag is none', () => {
    speak({ language: 'not a tag!', words: {} });
    assert.equal(spokenLanguage(), 'en');
    assert.equal(dateText('2021-04-06'), '6 Apr 2021');
  });
});
