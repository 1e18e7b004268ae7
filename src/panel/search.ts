import type { EntityLink, EventLine } from '../core/views/lines';
import type { NameEntry } from '../core/views/summary';
import { fold } from '../core/views/fold';

/** Things to search, each with its folded words, so that a keystroke folds only the query. */
export type Index<T> = readonly { readonly item: T; readonly text: string }[];

/** An index of events by every word of their lines and every name of what they link to. */
export function indexEvents(
  events: readonly EventLine[],
  names: readonly NameEntry[],
): Index<EventLine> {
  const also = new Map(names.map((entry) => [entry.link.id, entry.also]));
  // The same actors and places stand in thousands of events: each is folded once.
  const folded = new Map<string, string>();
  const linkText = ({ id, name }: EntityLink): string => {
    const known = folded.get(id);
    if (known !== undefined) return known;
    const text = words(name, ...(also.get(id) ?? []));
    folded.set(id, text);
    return text;
  };
  return events.map((item) => ({
    item,
    text: [
      words(item.dateText, item.date, item.typeText, item.summary ?? ''),
      ...[item.link, ...item.actors, ...item.places, ...item.about].map(linkText),
    ].join('\n'),
  }));
}

/** An index of everything by its names. */
export function indexNames(names: readonly NameEntry[]): Index<NameEntry> {
  return names.map((item) => ({ item, text: words(item.link.name, ...item.also) }));
}

/** The things that hold every word of a query, in their order; all of them for an empty query. */
export function search<T>(index: Index<T>, query: string): readonly T[] {
  const wanted = queryWords(query);
  return index
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .map(({ item }) => item);
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
