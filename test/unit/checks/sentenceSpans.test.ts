import assert from 'node:assert/strict';
import { sentenceSpans } from '../../../src/core/checks/sentenceSpans';

suite('The sentences of a text', () => {
  test('are as long as people write them', () => {
    const long = `Recalling ${'the agreement of that year, and '.repeat(40)}they went on.`;
    const text = `${long} They met again.`;
    assert.deepEqual(
      sentenceSpans(text, []).map(({ start, end }) => text.slice(start, end)),
      [long, 'They met again.'],
    );
  });

  test('are parted where no one would write on, between words and in no name', () => {
    const text = 'Ann Able, '.repeat(2_000).trimEnd();
    const names = [...text.matchAll(/Ann Able/g)].map(({ index }) => ({
      start: index,
      end: index + 8,
    }));
    const spans = sentenceSpans(text, names);
    const words = spans.map(({ start, end }) => text.slice(start, end));
    assert.equal(words.join(' ').length, text.length);
    for (const each of words) {
      assert.ok(each.length <= 2_000);
      assert.match(each, /^Ann Able, .*Ann Able,$/);
    }
  });

  test('are parted anywhere where there is no space', () => {
    assert.deepEqual(
      sentenceSpans('a'.repeat(5_000), []).map(({ start, end }) => end - start),
      [2_000, 2_000, 1_000],
    );
  });
});
