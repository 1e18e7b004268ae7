import { SMALL, isWordKind, kindOf } from './characters';
import {
  ONE_WORD,
  bareName,
  firstNameAt,
  firstWordPlace,
  isSingle,
  placeOf,
  type Lexicon,
} from './lexicon';
import { WordReader, foldsTo } from './words';

/** A word written small that with a capital would be a name: the document uses it as a word. */
export interface SmallWord {
  readonly start: number;
  /** The same for each writing of one word, in one lexicon; see `Hit.ordinary`. */
  readonly word: number;
}

/** The words of a text, from an offset on, that are names of the lexicon but for their small initial. */
export function findSmallWords(text: string, lexicon: Lexicon, from = 0): readonly SmallWord[] {
  const words: SmallWord[] = [];
  const reader = new WordReader(true);
  reader.open(text);
  for (let at = from; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (!isWordKind(kind)) continue;
    reader.begin(at);
    reader.next();
    if (kind === SMALL) {
      const begins = lexicon.firstWords[firstWordPlace(lexicon, reader.hash)] ?? 0;
      if ((begins & ONE_WORD) !== 0) {
        const word = placeOf(lexicon, reader.hash);
        if (isName(text, reader, lexicon, word)) words.push({ start: at, word });
      }
    }
    // The rest of the run is no word of its own: "pakistanRussia" says nothing of Russia.
    at = reader.end - 1;
  }
  return words;
}

function isName(
  text: string,
  { start, end }: WordReader,
  lexicon: Lexicon,
  place: number,
): boolean {
  const { chain, texts } = lexicon;
  for (let index = firstNameAt(lexicon, place); index >= 0; index = chain[index] ?? -1) {
    if (isSingle(lexicon, index) && foldsTo(text, start, end, bareName(texts[index] ?? '')))
      return true;
  }
  return false;
}
