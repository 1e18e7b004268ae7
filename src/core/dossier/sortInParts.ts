/** How a sort orders two things: below 0 where `a` comes first. */
type Compare<T> = (a: T, b: T) => number;

/** How many things are sorted or merged between two yields. */
const atOnce = 1000;

/** Sorts into a new list, stable, and yields now and then. */
export function* sortInParts<T>(
  items: readonly T[],
  compare: Compare<T>,
): Generator<void, readonly T[]> {
  if (items.length <= atOnce) return items.toSorted(compare);
  const middle = Math.floor(items.length / 2);
  const lower = yield* sortInParts(items.slice(0, middle), compare);
  yield;
  const upper = yield* sortInParts(items.slice(middle), compare);
  yield;
  return yield* mergeInParts(lower, upper, compare);
}

/** Merges two sorted lists into one, what is equal from the first before the second; yields now and then. */
export function* mergeInParts<T>(
  a: readonly T[],
  b: readonly T[],
  compare: Compare<T>,
): Generator<void, readonly T[]> {
  const merged: T[] = [];
  let from = 0;
  let count = 0;
  for (const item of b) {
    const to = firstAfter(a, item, from, compare);
    while (from < to) merged.push(a[from++] as T);
    merged.push(item);
    if (++count % atOnce === 0) yield;
  }
  while (from < a.length) merged.push(a[from++] as T);
  return merged;
}

/** Where in a sorted list, from an index on, the first thing stands that comes after an item. */
function firstAfter<T>(list: readonly T[], item: T, from: number, compare: Compare<T>): number {
  // In steps that double, then by halves: one item among thousands is placed in a few comparisons.
  let step = 1;
  let low = from;
  let high = from;
  while (high < list.length && compare(list[high] as T, item) <= 0) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (compare(list[middle] as T, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
