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

/** Where something is written: the address of a file and the range of its key or value there. */
export interface Origin {
  readonly file: string;
  readonly range: TextRange;
}
