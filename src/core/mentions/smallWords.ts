import { bareName } from './bareName';
import { SMALL, kindOf } from './characters';
import { eachWord, type Wanted } from './eachWord';
import type { Lexicon } from './lexicon';
import { ONE_CASED_WORD, firstNameAt, placeOf } from './nameTable';
import { isSingle } from './nameTraits';
import { WordReader, foldsTo } from './words';

/** A word written small that with a capital would be a name: the document uses it as a word. */
export interface SmallWord {
  readonly start: number;
  /** The number of the word; see {@link wordNumber}. */
  readonly word: number;
}

const smallWords: Wanted = { capital: 0, other: ONE_CASED_WORD, asFirst: false };

/** The words of a text, from an offset on, that are names of the lexicon but for their small initial. */
export function findSmallWords(text: string, lexicon: Lexicon, from = 0): readonly SmallWord[] {
  const words: SmallWord[] = [];
  const reader = new WordReader(true);
  reader.take(text);
  eachWord(text, from, lexicon, smallWords, reader, (begins) => {
    const { start } = reader;
    if ((begins & ONE_CASED_WORD) === 0 || kindOf(text.charCodeAt(start)) !== SMALL) return;
    const word = wordNumber(text, lexicon, reader);
    if (word >= 0) words.push({ start, word });
  });
  return words;
}

/** A number that is the same for every writing of the word just read; -1 where it is no name. */
export function wordNumber(text: string, lexicon: Lexicon, reader: WordReader): number {
  const { chain, texts } = lexicon;
  const { start, end, hash } = reader;
  for (
    let index = firstNameAt(lexicon, placeOf(lexicon, hash));
    index >= 0;
    index = chain[index] ?? -1
  ) {
    if (isSingle(lexicon, index) && foldsTo(text, start, end, bareName(texts[index] ?? ''))) {
      return index;
    }
  }
  return -1;
}
