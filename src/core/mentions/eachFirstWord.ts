import { eachWord, type Wanted, type WordSearch } from './eachWord';
import { findFirstWords, firstWords } from './firstWords';
import { ALONE, BORDER, IS_SMALL, letterTable } from './letters';
import { STRETCH } from './markedPairs';
import { ANY_CASE, WITH_CAPITAL } from './nameTable';

/** Words with which a name begins as they are written. */
export const ofNames: Wanted = { capital: ANY_CASE | WITH_CAPITAL, other: ANY_CASE };

/**
 * As `eachWord`, up to the end of the text and only for words with which a name begins as they are
 * written. It takes a part of the time, for most other words need not be read. Must not be called by
 * what it calls back.
 */
export function eachFirstWord(search: WordSearch, from: number): void {
  const { text, lexicon, reader, found } = search;
  const { starts, ends, hashes, begins } = firstWords;
  const letters = letterTable();
  let at = from;
  while (at < text.length) {
    const end = stretchEnd(text, at, letters);
    const count = end > at ? findFirstWords(text.slice(at, end), at, lexicon) : -1;
    if (count < 0) {
      at = eachWord(search, at, end > at ? end : at + STRETCH, ofNames);
      continue;
    }
    for (let index = 0; index < count; index++) {
      let start = starts[index] ?? 0;
      if (start < at) continue;
      const wordEnd = ends[index] ?? -1;
      if (wordEnd >= 0) {
        at = wordEnd;
        const first = letters[text.charCodeAt(start)] ?? BORDER;
        reader.stand(start, at, hashes[index] ?? 0, (first & IS_SMALL) !== 0);
        found(begins[index] ?? 0);
      } else {
        while (start > at && isInRun(text, start - 1, letters)) start--;
        at = eachWord(search, start, start + 1, ofNames);
      }
    }
    at = Math.max(at, end);
  }
}

/** Where a stretch of text ends, so that it cuts no word; at its start where none ends in it. */
function stretchEnd(text: string, start: number, letters: Int32Array): number {
  let end = start + STRETCH;
  if (end >= text.length) return text.length;
  while (end > start && letters[text.charCodeAt(end - 1)] !== BORDER) end--;
  return end;
}

function isInRun(text: string, offset: number, letters: Int32Array): boolean {
  const letter = letters[text.charCodeAt(offset)];
  return letter !== BORDER && letter !== ALONE;
}
