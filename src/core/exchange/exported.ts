import type { Library } from '../dossier/library';
import { sayCount } from '../spoken';

/**
 * Writes a library as a file of another format: yields the text piece by piece, about one entry
 * each, so that a long export can pause or stop; returns in sentences what the format cannot carry.
 */
export type Exporter = (library: Library) => Generator<string, readonly string[]>;

/** A whole export at once. */
export function exported(pieces: Generator<string, readonly string[]>): {
  readonly text: string;
  readonly omitted: readonly string[];
} {
  const texts: string[] = [];
  for (;;) {
    const { done, value } = pieces.next();
    if (done === true) return { text: texts.join(''), omitted: value };
    texts.push(value);
  }
}

/** A JSON document as pieces: what stands before the list, each item on its own line, what follows. */
export function* jsonPieces(
  before: string,
  items: Iterable<unknown>,
  after: string,
): Generator<string, void> {
  yield before;
  let separator = '\n';
  for (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield `\n${after}\n`;
}

/** "3 events have …", "1 event has …": a sentence with its number, as {@link sayCount} takes it; none for zero. */
export const told = (count: number, text: string): readonly string[] =>
  count === 0 ? [] : [sayCount(count, text)];
