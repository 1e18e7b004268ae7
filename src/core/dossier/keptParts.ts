import type { Part, PlacedPart } from './part';
import type { Chunk } from './splitDossier';

/** A chunk of a file, and what it gave. */
export interface ReadChunk extends PlacedPart {
  readonly text: string;
}

/**
 * For each chunk of a section, what it gave when the section was read before; undefined for those that
 * are new. What is the same at both ends is only compared: an edit in one place looks up little.
 */
export function keptParts(
  chunks: readonly Chunk[],
  before: readonly ReadChunk[],
): readonly (Part | undefined)[] {
  const most = Math.min(chunks.length, before.length);
  const kept = new Array<Part | undefined>(chunks.length).fill(undefined);
  const keep = (at: number, from: number): boolean => {
    const known = before[from];
    if (!known || known.text !== chunks[at]?.text) return false;
    kept[at] = known.part;
    return true;
  };
  let first = 0;
  while (first < most && keep(first, first)) first++;
  let last = 0;
  while (last < most - first && keep(chunks.length - 1 - last, before.length - 1 - last)) last++;

  const between = before.slice(first, before.length - last);
  const parts = new Map(between.map(({ text, part }) => [text, part]));
  for (let at = first; at < chunks.length - last; at++) {
    kept[at] = parts.get(chunks[at]?.text ?? '');
  }
  return kept;
}
