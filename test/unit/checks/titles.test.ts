import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText } from '../../../src/core/checks/checkText';
import { titleFinder } from '../../../src/core/checks/titleFinder';
import { libraryOf } from '../libraryOf';

suite('Titles in a text', () => {
  const found = (titles: readonly string[], text: string): string[] =>
    titleFinder(titles)(text).map((each) => `${each.start} ${each.text}`);

  test('are found in any case, the longest at each place, as whole words', () => {
    const titles = ['minister', 'prime minister', 'secretary-general', 'chief of army staff'];
    assert.deepEqual(found(titles, 'The Prime Minister, a minister, and ministers'), [
      '4 Prime Minister',
      '22 minister',
    ]);
    assert.deepEqual(found(titles, 'SECRETARY-GENERAL of the United Nations'), [
      '0 SECRETARY-GENERAL',
    ]);
  });

  test('keep their places behind letters that grow when they are written small', () => {
    assert.deepEqual(found(['minister'], 'İİ Minister'), ['3 Minister']);
  });

  test('are those that a slow and simple search finds', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'minister', 'of', '-', 'é');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 6 }), phrase, phrase, (titles, one, two) => {
        const text = `${one}, ${two}`;
        assert.deepEqual(
          titleFinder(titles)(text).map(({ start }) => start),
          slowly(titles, text),
        );
      }),
    );
  });

  test('are found among thousands, with any character in them', function () {
    this.timeout(20_000);
    const people = Array.from(
      { length: 3_000 },
      (_, index) =>
        `  p${index}: {name: "Ann Able ${index}", offices: [{title: "Minister of [Works], Roads & Area-${index} (acting)", from: 2001}, {title: "Secretary-General, Part ${index}", from: 2002}]}`,
    );
    const library = libraryOf(`people:\n${people.join('\n')}\n`);
    assert.deepEqual(
      checkText('Ann Able 7 spoke.', { library, languageId: 'markdown', asof: '2021' }),
      [],
    );
  });
});

/** Where titles begin: at every place, whichever of all titles is the longest there. */
function slowly(titles: readonly string[], text: string): number[] {
  const isLetter = (at: number): boolean => /^\p{L}/u.test(text.charAt(at));
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(at) || (at > 0 && isLetter(at - 1))) continue;
    const lengths = titles
      .filter((title) => text.startsWith(title, at) && !isLetter(at + title.length))
      .map(({ length }) => length);
    if (lengths.length === 0) continue;
    places.push(at);
    at += Math.max(...lengths) - 1;
  }
  return places;
}
