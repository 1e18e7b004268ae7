import type { Library } from '../dossier/library';

/** Finds the titles of sources that have some words in them, in any case; looks for each words once. */
export function titlesHolding(library: Library): (words: string) => readonly string[] {
  let titles: readonly { readonly title: string; readonly small: string }[] | undefined;
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const wanted = words.toLowerCase();
    const before = known.get(wanted);
    if (before) return before;
    titles ??= library.ofKind('source').map(({ name }) => {
      const title = name.replace(/^\[(.*)\]$/, '$1');
      return { title, small: title.toLowerCase() };
    });
    const found = titles.flatMap(({ title, small }) => (small.includes(wanted) ? [title] : []));
    known.set(wanted, found);
    return found;
  };
}
