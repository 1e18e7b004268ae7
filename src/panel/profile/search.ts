import type { NameEntry } from '../../core/views/library/libraryNames';
import { fold } from '../../core/views/fold';

/** Things to search, each with its folded words, so that a keystroke folds only the query. */
export type Index<T> = readonly { readonly item: T; readonly text: string }[];

/** An index of everything by its names. */
export function indexNames(names: readonly NameEntry[]): Index<NameEntry> {
  return names.map((item) => ({ item, text: words(item.link.name, ...item.also) }));
}

/**
 * The names that hold every word of a query: those that begin with it before those with a word that
 * does, before the rest.
 */
export function searchNames(index: Index<NameEntry>, query: string): readonly NameEntry[] {
  const wanted = queryWords(query);
  const whole = wanted.join(' ');
  const ranks: NameEntry[][] = [[], [], []];
  for (const { item, text } of index) {
    if (!wanted.every((word) => text.includes(word))) continue;
    const rank = `\n${text}`.includes(`\n${whole}`) ? 0 : ` ${text}`.includes(` ${whole}`) ? 1 : 2;
    ranks[rank]?.push(item);
  }
  return ranks.flat();
}

/** True where a query asks for nothing. */
export function isBlank(query: string): boolean {
  return queryWords(query).length === 0;
}

const words = (...texts: readonly string[]): string => texts.map(fold).join('\n');
const queryWords = (query: string): readonly string[] => fold(query).split(' ').filter(Boolean);
