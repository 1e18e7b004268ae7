import assert from 'node:assert/strict';
import { keyMatches } from '../../../src/core/writing/keyMatches';
import { sourceChoices } from '../../../src/core/writing/sourceChoices';
import { libraryOf } from '../libraryOf';

const library = libraryOf({
  'file:///own': `sources:
  cables: { title: Notes on cables }
  report: { title: What is able to float }
  press-able: { title: A report }
  baker2020: { title: Bread, author: [{ family: Ablewhite, given: Bob }] }
  able-21: { title: Ships }
  stream: { title: پاکستان اسٹریم گیس پائپ لائن, container-title: الباكستاني }
  harbour: { title: 卡拉奇港口 }
`,
});

const found = (typed: string): string =>
  keyMatches(sourceChoices(library, new Set()), typed)
    .map(({ source }) => source.id)
    .join(' ');

suite('Keys of sources', () => {
  test('are all offered before anything is typed', () => {
    assert.equal(found('').split(' ').length, 7);
  });

  test('are found by beginnings of words: of keys first, then of titles and authors', () => {
    assert.equal(found('able'), 'able-21 press-able baker2020 report');
    assert.equal(found('Åble'), 'able-21 press-able baker2020 report');
  });

  test('are found by a number in them, and by a word behind one', () => {
    assert.equal(found('2020'), 'baker2020');
    assert.equal(found('21'), 'able-21');
  });

  test('are found within words of scripts that write them together', () => {
    assert.equal(found('باكستان'), 'stream');
    assert.equal(found('گیس'), 'stream');
    assert.equal(found('港口'), 'harbour');
  });

  test('are none where nothing begins so', () => {
    assert.equal(found('loat'), '');
  });
});
