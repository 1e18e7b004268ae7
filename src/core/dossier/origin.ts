/** A place in a text: zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a text; the end is exclusive. */
export interface TextRange {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a file, by the address that the file has. */
export interface Location {
  readonly file: string;
  readonly range: TextRange;
}

/**
 * Where something is written: a file, an entry, and the range of a key or value there. Its lines
 * count from the entry's, so that it stays the same while lines come and go above: `locate` tells
 * where it stands.
 */
export interface Origin {
  readonly file: string;
  /** The id of the entry in that file; absent outside of entries, where lines count from the file's first. */
  readonly entry?: string;
  readonly within: TextRange;
}
