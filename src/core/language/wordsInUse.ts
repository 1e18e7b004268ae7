import type { Library } from '../dossier/library';

/** Texts that are written again and again, by the field that holds them. */
export type WordsInUse = Readonly<Record<string, readonly string[]>>;

const known = new WeakMap<Library, WordsInUse>();

/** The texts in use in some fields of all entries, the most frequent first. */
export function wordsInUse(library: Library): WordsInUse {
  const before = known.get(library);
  if (before) return before;
  const counts = new Map<string, Map<string, number>>();
  const count = (field: string, text: string | undefined): void => {
    if (text === undefined) return;
    const texts = counts.get(field) ?? new Map<string, number>();
    counts.set(field, texts.set(text, (texts.get(text) ?? 0) + 1));
  };
  for (const entity of library.entities) {
    for (const tag of entity.tags) count('tags', tag);
    for (const { what, unit } of entity.claims) {
      count('what', what);
      count('unit', unit);
    }
    if (entity.kind === 'person') for (const { title } of entity.offices) count('title', title);
    if (entity.kind === 'project') count('status', entity.status);
    if (entity.kind === 'source') {
      count('container-title', entity.container);
      count('publisher', entity.publisher);
    }
  }
  const words = Object.fromEntries(
    [...counts].map(([field, texts]) => [
      field,
      [...texts].toSorted(([, a], [, b]) => b - a).map(([text]) => text),
    ]),
  );
  known.set(library, words);
  return words;
}
