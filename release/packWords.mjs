import { readJson } from '../test/workbench/readJson.mjs';

/**
 * Puts sorted lists of words (`*-words-*.json`) into a bundle by what each adds to the one before:
 * `3ing` is the first three letters of that word and `ing`. Half as long, and the same words in their
 * order when they are gone through, which is all that such a list can be used for: until then it is a text.
 * Words of level 10 are put among those of level 20, where they are shorter: who takes one list takes both.
 * @type {import('esbuild').Plugin}
 */
export const packWords = {
  name: 'pack words',
  setup(build) {
    build.onLoad({ filter: /-words-\d+\.json$/ }, ({ path }) => {
      if (path.endsWith('-10.json')) return { contents: 'export default [];', loader: 'js' };
      const levels = [path, path.replace(/-20\.json$/, '-10.json')];
      const words = [
        ...new Set(levels.flatMap((file) => /** @type {string[]} */ (readJson(file)))),
      ];
      return { contents: `export default ${unpacked(pack(words.toSorted()))};`, loader: 'js' };
    });
  },
};

/** @param {readonly string[]} words of letters and apostrophes */
function pack(words) {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < 9 && same < before.length && before[same] === word[same]) same++;
      before = word;
      return `${same}${word.slice(same)}`;
    })
    .join('');
}

/**
 * The code that gives the words again.
 * @param {string} packed
 */
function unpacked(packed) {
  return `{
    *[Symbol.iterator]() {
      let word = '';
      for (const [each] of ${JSON.stringify(packed)}.matchAll(/\\d\\D*/g))
        yield (word = word.slice(0, each[0]) + each.slice(1));
    },
  }`;
}
