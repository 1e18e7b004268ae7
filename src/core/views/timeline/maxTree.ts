/** Finds the greatest of any stretch of numbers in logarithmic time. */
export interface MaxTree {
  /** The index of the greatest value of `[from, to)`, the first among equals; -1 where it is empty. */
  readonly greatest: (from: number, to: number) => number;
  /** The indexes of the `most` greatest of `[from, to)` that are above `least`, the greatest first. */
  readonly greatestOf: (from: number, to: number, most: number, least?: number) => number[];
}

/** Builds the tree over numbers; reading it costs at most about `2 log2(length)` looks at a value. */
export function maxTree(values: ArrayLike<number>): MaxTree {
  const { length } = values;
  const at = (index: number): number => values[index] ?? -Infinity;
  const better = (a: number, b: number): number => {
    if (a < 0 || b < 0) return Math.max(a, b);
    const [x, y] = [at(a), at(b)];
    return x > y || (x === y && a < b) ? a : b;
  };
  const best = new Int32Array(2 * length);
  for (let index = 0; index < length; index++) best[length + index] = index;
  for (let node = length - 1; node > 0; node--)
    best[node] = better(best[2 * node] ?? -1, best[2 * node + 1] ?? -1);

  const greatest = (from: number, to: number): number => {
    let found = -1;
    for (let l = from + length, r = to + length; l < r; l >>= 1, r >>= 1) {
      if (l & 1) found = better(found, best[l++] ?? -1);
      if (r & 1) found = better(found, best[--r] ?? -1);
    }
    return found;
  };
  const greatestOf = (from: number, to: number, most: number, least = -Infinity): number[] => {
    const found: number[] = [];
    // Each stretch with the index of its greatest; taking one out leaves a stretch on either side.
    const stretches = [{ from, to, top: greatest(from, to) }];
    while (found.length < most) {
      const next = stretches.reduce((a, b) => (better(a.top, b.top) === a.top ? a : b));
      if (next.top < 0 || at(next.top) <= least) break;
      const { top, to: end } = next;
      found.push(top);
      next.to = top;
      next.top = greatest(next.from, top);
      stretches.push({ from: top + 1, to: end, top: greatest(top + 1, end) });
    }
    return found;
  };
  return { greatest, greatestOf };
}
