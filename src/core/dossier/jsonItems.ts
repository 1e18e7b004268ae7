/** An item of a JSON list: where it stands, and its text. */
export interface JsonItem {
  readonly offset: number;
  readonly text: string;
}

/**
 * The items of a text that is known to be a JSON list, without reading what is in them. Yields
 * after each.
 */
export function* jsonItems(text: string): Generator<void, readonly JsonItem[]> {
  const items: JsonItem[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;
  let depth = 0;
  let start = text.indexOf('[') + 1;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [mark] = found;
    if (mark === '{' || mark === '[') depth++;
    else if (mark === '}' || mark === ']') depth--;
    // The end of an item: a comma of the list itself, or the end of the list.
    if ((mark === ',' && depth === 1) || depth === 0) {
      const item = text.slice(start, found.index);
      const blank = item.length - item.trimStart().length;
      if (item.trim() !== '') items.push({ offset: start + blank, text: item.trim() });
      start = token.lastIndex;
      yield;
    }
  }
  return items;
}
