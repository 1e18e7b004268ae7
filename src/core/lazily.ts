/**
 * Makes something when it is first asked for, and keeps it. So is made what takes time or memory and may
 * never be needed: words and tables, `Intl`, and patterns with `\p{…}`, which takes an engine ten times
 * as long to make as others; the build makes `new RegExp` of them, which nothing reads before.
 */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
