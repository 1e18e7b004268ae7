/** Numbers in a fixed order, of which the highest in any stretch are found without looking at each. */
export class HighestOf {
  readonly #values: Int32Array;
  /** A binary tree in an array: each node has the index of the highest value below it, leaves last. */
  readonly #tree: Int32Array;

  /** See {@link highestOf}. */
  constructor(values: Int32Array, tree: Int32Array) {
    this.#values = values;
    this.#tree = tree;
  }

  /** The indexes from one up to another in the order of their values, the highest first. */
  *inOrder(from: number, to: number): Generator<number, void> {
    const stretches: { readonly from: number; readonly to: number; readonly top: number }[] = [];
    const add = (low: number, high: number): void => {
      if (low >= high) return;
      const top = this.#highest(low, high);
      let at = stretches.length;
      // The highest last, where it is taken.
      while (at > 0 && this.#isHigher(stretches[at - 1]?.top ?? 0, top)) at--;
      stretches.splice(at, 0, { from: low, to: high, top });
    };
    add(from, to);
    for (let next = stretches.pop(); next; next = stretches.pop()) {
      yield next.top;
      add(next.from, next.top);
      add(next.top + 1, next.to);
    }
  }

  #highest(from: number, to: number): number {
    const leaves = this.#values.length;
    let best = from;
    let [low, high] = [from + leaves, to + leaves];
    while (low < high) {
      if (low & 1) best = this.#higher(best, this.#tree[low++] ?? 0);
      if (high & 1) best = this.#higher(best, this.#tree[--high] ?? 0);
      low >>= 1;
      high >>= 1;
    }
    return best;
  }

  #higher(a: number, b: number): number {
    return this.#isHigher(b, a) ? b : a;
  }

  /** Of two as high, the first is taken for the higher. */
  #isHigher(a: number, b: number): boolean {
    const [x, y] = [this.#values[a] ?? 0, this.#values[b] ?? 0];
    return x > y || (x === y && a < b);
  }
}

/** How many nodes are made between two yields. */
const atOnce = 20_000;

/** Prepares numbers, yielding now and then. */
export function* highestOf(values: Int32Array): Generator<void, HighestOf> {
  const leaves = values.length;
  const tree = new Int32Array(2 * leaves);
  for (let leaf = 0; leaf < leaves; leaf++) tree[leaves + leaf] = leaf;
  yield;
  for (let node = leaves - 1; node > 0; node--) {
    const [a = 0, b = 0] = [tree[2 * node], tree[2 * node + 1]];
    const [x = 0, y = 0] = [values[a], values[b]];
    tree[node] = y > x || (y === x && b < a) ? b : a;
    if (node % atOnce === 0) yield;
  }
  return new HighestOf(values, tree);
}
