/** The index of the first of some sorted values for which a test holds, from which on it holds for all. */
export function firstWhere<Value>(
  values: ArrayLike<Value>,
  holds: (value: Value) => boolean,
  from = 0,
): number {
  let [low, high] = [from, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as Value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
