import assert from 'node:assert/strict';
import { nameHints } from '../../../src/core/language/nameHints';
import { foldsOf } from '../../../src/core/language/foldsOf';
import { placesOf } from '../../../src/core/language/placesOf';
import { libraryOf } from '../libraryOf';

const file = 'file:///own.dossier.yaml';

suite('Names behind ids', () => {
  const text = `people:
  lavrov: { name: Sergey Lavrov, of: russia, source: long }
states:
  russia: Russia
sources:
  long: { title: A title, container-title: The Paper With a Very Long Name, issued: 2021-04-06 }
events:
  visit:
    name: A visit
    date: 2021
    actor: [lavrov, nobody]
`;
  const hints = (first: number, last: number) =>
    nameHints(text, first, last, file, libraryOf(text)).map(({ text, at }) => [text, at.line]);

  test('stand where an id does not say as much, and are short', () => {
    assert.deepEqual(hints(0, 99), [
      ['The Paper With a… 2021', 1],
      ['Sergey Lavrov', 10],
    ]);
  });

  test('are found for the lines that are seen', () => {
    assert.deepEqual(hints(8, 12), [['Sergey Lavrov', 10]]);
    assert.deepEqual(hints(7, 9), []);
  });
});

suite('The places of an id', () => {
  test('are those of one thing where two files share the id', () => {
    const library = libraryOf({
      'file:///a': 'people:\n  oslo: Oslo Berg\n  b: { name: B, of: oslo }\n',
      'file:///b': 'places:\n  oslo: Oslo\nevents:\n  e: { name: E, date: 2021, place: oslo }\n',
      'file:///c': 'events:\n  f: { name: F, date: 2021, actor: oslo }\n',
    });
    const files = (id: string) => {
      const { entries, uses } = placesOf(id, library);
      return [entries, uses].map((places) => places.map((place) => place.file));
    };
    assert.deepEqual(files('oslo'), [['file:///a'], ['file:///a', 'file:///c']]);
    assert.deepEqual(files('oslo~2'), [['file:///b'], ['file:///b']]);
  });
});

suite('Folds', () => {
  const folds = (text: string) =>
    foldsOf(text).map(({ first, last, isComment }) => `${first}-${last}${isComment ? ' #' : ''}`);

  test('are at sections, entries, lists and texts of several lines', () => {
    const text =
      'people:\n  a:\n    aka:\n    - B\n    - C\n    summary: >-\n      Long\n      text.\n\n  b: B\nevents:\n  e: E\n';
    assert.deepEqual(folds(text), ['0-9', '1-7', '2-4', '5-7', '10-11']);
  });

  test('are at runs of comments, and not at a single one', () => {
    assert.deepEqual(folds('# one\n# two\npeople:\n  # alone\n  a: A\n'), ['0-1 #', '2-4']);
  });
});
