import assert from 'node:assert/strict';
import { dateText } from '../../src/core/dossier/dateText';
import { numberText, quantityText } from '../../src/core/dossier/quantities';
import {
  codeText,
  inEnglish,
  listText,
  plural,
  speak,
  spokenLanguage,
  t,
} from '../../src/core/spoken';

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

  test('puts the words of codes in their order', () => {
    assert.equal(codeText('think-tank'), 'think tank');
    assert.equal(codeText('natural_resource'), 'natural resource');
    assert.equal(codeText('article-newspaper'), 'newspaper article');
    assert.equal(codeText('entry-encyclopedia'), 'encyclopedia entry');
    assert.equal(codeText('report'), 'report');
  });

  test('counts in its own forms', () => {
    const events = (language: string, words: Record<string, string>): string[] => {
      speak({ language, words });
      return [0, 1, 2, 5, 21, 1100].map((count) => plural(count, '{0} event|{0} events'));
    };
    assert.deepEqual(events('en', {}), [
      '0 events',
      '1 event',
      '2 events',
      '5 events',
      '21 events',
      '1,100 events',
    ]);
    assert.deepEqual(
      events('ru', { '{0} event|{0} events': '{0} событие|{0} события|{0} событий' }).map((text) =>
        text.replace('\u00a0', ' '),
      ),
      ['0 событий', '1 событие', '2 события', '5 событий', '21 событие', '1 100 событий'],
    );
    assert.deepEqual(
      events('fr', { '{0} event|{0} events': '{0} événement|{0} événements' }).slice(0, 3),
      ['0 événement', '1 événement', '2 événements'],
    );
    // One form is enough for a language that has no other.
    assert.equal(events('ur', { '{0} event|{0} events': '{0} واقعات' })[1], '1 واقعات');
  });

  test('lists in sentences', () => {
    assert.equal(listText(['a', 'b', 'c']), 'a, b and c');
    assert.equal(listText(['a', 'b'], 'or'), 'a or b');
    speak({ language: 'ru', words: {} });
    assert.equal(listText(['a', 'b', 'c']), 'a, b и c');
  });

  test('isolates names that run the other way, and no others', () => {
    assert.equal(t('since {0}', '2018'), 'since 2018');
    assert.equal(t('short for {0}', 'شاہ محمود قریشی'), 'short for \u2068شاہ محمود قریشی\u2069');
    speak({ language: 'ur', words: { 'short for {0}': '{0} کا مختصر' } });
    assert.equal(t('short for {0}', 'Lavrov'), '\u2068Lavrov\u2069 کا مختصر');
  });

  test('leaves a sign of a place in a value as it is', () => {
    assert.equal(t('{0} of {1}', '{1}', 'x'), '{1} of x');
  });

  test('has no words for what only every object has', () => {
    assert.deepEqual(
      ['constructor', '__proto__', 'toString'].map((code) => codeText(code)),
      ['constructor', '  proto  ', 'tostring'],
    );
    assert.equal(t('valueOf'), 'valueOf');
  });

  test('is left for English where something is written, and comes back', () => {
    speak({ language: 'fr', words: { 'since {0}': 'depuis {0}' } });
    const since = (): string => t('since {0}', dateText('2021-04'));
    assert.equal(inEnglish(since), 'since Apr 2021');
    assert.throws(() => inEnglish(() => assert.fail('broken')), /broken/);
    assert.equal(since(), 'depuis avr. 2021');
  });

  test('is English where the tag is none', () => {
    speak({ language: 'not a tag!', words: {} });
    assert.equal(spokenLanguage(), 'en');
    assert.equal(dateText('2021-04-06'), '6 Apr 2021');
  });
});
