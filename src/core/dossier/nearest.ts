import { closest, distance } from 'fastest-levenshtein';

/** The known word that a mistyped one most likely means; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const candidate = closest(word, known);
  // Two slips, or a third of a short word, and no more: a wild guess helps nobody.
  return distance(word, candidate) <= Math.max(1, Math.min(2, Math.floor(word.length / 3)))
    ? candidate
    : undefined;
}
