import { fold } from '../views/fold';
import type { SourceChoice } from './sourceChoices';
import { lazily } from '../lazily';

/**
 * The sources in which a word begins with what was typed: those whose key does first, then those in
 * whose key, then those in whose title or authors. What only stands inside words is passed over, as
 * VS Code's own lists do it.
 */
export function keyMatches(
  choices: readonly SourceChoice[],
  typed: string,
): readonly SourceChoice[] {
  const wanted = fold(typed);
  if (wanted === '') return choices;
  return choices
    .filter(({ words }) => hasBeginning(words, wanted))
    .map((choice) => ({ choice, rank: rankOf(choice, wanted) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice);
}

function rankOf({ source: { id, name, author } }: SourceChoice, wanted: string): number {
  const key = fold(id);
  if (key.startsWith(wanted)) return 0;
  if (hasBeginning(key, wanted)) return 1;
  const people = author.flatMap((each) => Object.values(each) as readonly string[]);
  return hasBeginning(fold([name, ...people].join(' ')), wanted) ? 2 : 3;
}

function hasBeginning(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (isBeginning(text, at)) return true;
  return false;
}

const wordCharacter = lazily(() => /[\p{L}\p{M}\p{N}]/u);
const uncasedLetter = lazily(() => /\p{Lo}/u);
const digit = lazily(() => /\p{N}/u);

/** Scripts without capitals have no spaces, too, or write small words together with the next one. */
function isBeginning(text: string, at: number): boolean {
  const [before = ' ', first = ' '] = text.slice(Math.max(0, at - 1), at + 1).padStart(2);
  if (!wordCharacter().test(before) || uncasedLetter().test(first)) return true;
  return digit().test(before) !== digit().test(first);
}
