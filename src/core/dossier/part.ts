import type { Dossier, Entity, Reference } from './model';
import type { Problem } from './problems';

/** What a file says about itself, under `dossier:`. */
export type Head = Pick<Dossier, 'title' | 'asof' | 'licence' | 'bibliography'>;

/** One entry as read, whatever else stands in its file. */
export interface ReadEntry {
  /** The line of its id, from the first line of the part. */
  readonly line: number;
  readonly entity: Entity;
  readonly references: readonly Reference[];
  /** What is wrong in it; lines count from that of its id. */
  readonly problems: readonly Problem[];
}

/**
 * What a stretch of a file gave: a section, or one entry of it. Lines count from its first, so that
 * it is the same wherever it stands.
 */
export interface Part {
  readonly head?: Head;
  readonly entries: readonly ReadEntry[];
  /** What is wrong outside of entries. */
  readonly problems: readonly Problem[];
  /** Where it is not YAML. */
  readonly errors: readonly Problem[];
  /** What YAML has doubts about. */
  readonly warnings: readonly Problem[];
}

/** A part, and the line of the file that it begins in. */
export interface PlacedPart {
  readonly line: number;
  readonly part: Part;
}

/** A part with nothing in it. */
export const emptyPart: Part = { entries: [], problems: [], errors: [], warnings: [] };
