/** Counts one more or one fewer of something; whether it was the first, or the last. */
export function tally<Key>(counts: Map<Key, number>, key: Key, change: 1 | -1): boolean {
  const before = counts.get(key) ?? 0;
  const now = before + change;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
  return now === 0 || before === 0;
}
