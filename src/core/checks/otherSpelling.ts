import { distance } from 'fastest-levenshtein';
import type { Entity } from '../dossier/model';
import { lazily } from '../lazily';

/** Whether two names are the same words, of which some differ by a letter or two. */
export function isOtherSpelling(one: string, other: string, { kind }: Entity): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length !== b.length) return false;
  // "extended" and "expanded" are two words, "Mahmood" and "Mehmood" are one.
  const most = kind === 'person' ? 2 : 1;
  let differ = false;
  return (
    a.every((word, index) => {
      const twin = b[index] ?? '';
      if (word === twin || `${word}s` === twin || word === `${twin}s`) return true;
      differ = true;
      if (!twin.startsWith(word.charAt(0)) || Math.min(word.length, twin.length) < 4) return false;
      return (
        distance(word, twin) <= Math.min(most, Math.floor(Math.max(word.length, twin.length) / 3))
      );
    }) && differ
  );
}

const marks = lazily(() => /\p{M}/gu);
const spacesAndDashes = lazily(() => /[\s\p{Pd}]+/u);

const wordsOf = (name: string): readonly string[] =>
  name.normalize('NFD').replace(marks(), '').toLowerCase().split(spacesAndDashes());
