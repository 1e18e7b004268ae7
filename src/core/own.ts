/**
 * What a table holds under a word from a text or a dossier; not what every object has, such as a
 * `constructor`.
 */
export const own = <Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined => (Object.hasOwn(table, word) ? table[word] : undefined);
