import { lazily } from '../lazily';

/** A title as it stands in a text. */
export interface FoundTitle {
  readonly text: string;
  readonly start: number;
}

/** Finds titles in a text: the longest at each place, none within another. */
export type TitleFinder = (text: string) => readonly FoundTitle[];

const capitals = lazily(() => /\p{Lu}/gu);

/**
 * Makes a finder of these titles, written small. Large dossiers have thousands of them, for which no
 * expression is made: each word of a text is asked for the few titles that begin with it.
 */
export function titleFinder(titles: Iterable<string>): TitleFinder {
  const byFirstWord = new Map<string, string[]>();
  for (const title of titles) {
    const first = firstWord().exec(title)?.[0];
    if (first === undefined) continue;
    const same = byFirstWord.get(first);
    if (same) same.push(title);
    else byFirstWord.set(first, [title]);
  }
  for (const same of byFirstWord.values()) same.sort((a, b) => b.length - a.length);
  return (text) => {
    const found: FoundTitle[] = [];
    // Letter by letter, so that places in it are places in the text.
    const small = text.replace(capitals(), (letter) => {
      const lower = letter.toLowerCase();
      return lower.length === letter.length ? lower : letter;
    });
    let end = 0;
    for (const { 0: word, index: start } of small.matchAll(words())) {
      if (start < end) continue;
      const title = byFirstWord
        .get(word)
        ?.find(
          (each) =>
            small.startsWith(each, start) && !letter().test(small.charAt(start + each.length)),
        );
      if (title === undefined) continue;
      end = start + title.length;
      found.push({ text: text.slice(start, end), start });
    }
    return found;
  };
}

const firstWord = lazily(() => /^\p{L}+/u);
const words = lazily(() => /\p{L}+/gu);
const letter = lazily(() => /^\p{L}/u);
