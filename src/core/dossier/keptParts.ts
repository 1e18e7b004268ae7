import type { Part, PlacedPart } from './part';
import type { Chunk } from './splitDossier';

/** A chunk of a file, and what it gave. */
export interface ReadChunk extends PlacedPart {
  readonly text: string;
}

/** How many chunks are looked up between two yields. */
const lookedUpAtOnce = 1000;

/**
 * For each chunk of a section, what it gave when the section was read before; undefined for those that
 * are new. What is the same at both ends is only compared: an edit in one place looks up little.
 * Yields now and then.
 */
export function* keptParts(
  chunks: readonly Chunk[],
  before: readonly ReadChunk[],
): Generator<void, readonly (Part | undefined)[]> {
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

  const parts = new Map<string, Part>();
  for (let at = first; at < before.length - last; at++) {
    if (at % lookedUpAtOnce === 0) yield;
    const known = before[at];
    if (known) parts.set(known.text, known.part);
  }
  // Nothing may be known yet, and to ask for a long text takes time.
  for (let at = first; at < chunks.length - last && parts.size > 0; at++) {
    if (at % lookedUpAtOnce === 0) yield;
    kept[at] = parts.get(chunks[at]?.text ?? '');
  }
  return kept;
}
