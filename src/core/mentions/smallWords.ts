import { bareName } from './bareName';
import { SMALL, kindOf } from './characters';
import type { Lexicon } from './lexicon';
import { firstNameAt, placeOf } from './nameTable';
import { isSingle } from './nameTraits';
import { foldsTo } from './fold';
import type { WordReader } from './wordReader';

/** A word written small that with a capital would be a name: the document uses it as a word. */
export interface SmallWord {
  readonly start: number;
  /** The number of the word; see {@link wordNumber}. */
  readonly word: number;
}

/** The word just read, if it is a name of the lexicon but for its small initial. */
export function smallWordAt(
  text: string,
  lexicon: Lexicon,
  reader: WordReader,
): SmallWord | undefined {
  const { start } = reader;
  if (kindOf(text.charCodeAt(start)) !== SMALL) return undefined;
  const word = wordNumber(text, lexicon, reader);
  return word < 0 ? undefined : { start, word };
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
