import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { likelyBearers } from '../../../src/core/language/likelyBearers';
import { buildNameIndex } from '../../../src/core/writing/nameIndex';
import { libraryOf } from '../libraryOf';

const library = libraryOf({
  'file:///own': `people:
  able: { name: Ann Able, aka: [Анна Эйбл] }
  baker: Bob Baker
places:
  harbour: Old Harbour
projects:
  bridge: { name: Harbour Bridge, was: [Old Crossing] }
`,
});
const likely = (name: string): string =>
  likelyBearers(name, atOnce(buildNameIndex(library)))
    .map(({ id }) => id)
    .join(' ');

suite('Who may bear a name', () => {
  test('has a word of it, and first who has more of them', () => {
    assert.equal(likely('the harbour bridge'), 'bridge harbour');
    assert.equal(likely('Baker'), 'baker');
  });

  test('may be written with another ending, in any script', () => {
    assert.equal(likely('Bakere'), 'baker');
    assert.equal(likely('Анною'), 'able');
  });

  test('is nobody where no word is long enough or known', () => {
    assert.equal(likely('Mr X of Nowhere'), '');
  });
});
