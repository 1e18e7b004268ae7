import type { TextRange } from '../dossier/origin';

/** The way from an entry to a value in it: keys of maps and numbers of list items. */
export type Path = readonly (string | number)[];

/** A word and its place. */
export interface Word {
  /** What is written there so far. */
  readonly word: string;
  /** Where it stands; quotes are not in it. */
  readonly range: TextRange;
}

/** The name of a section, or a place for one. */
export interface SectionContext extends Word {
  readonly role: 'section';
  readonly present: readonly string[];
}

/** The id of an entry, or a place for one. */
export interface EntryContext extends Word {
  readonly role: 'entry';
  readonly section: string;
}

interface Inside extends Word {
  readonly section: string;
  /** The id of the entry; absent in the head of the file (`dossier:`). */
  readonly entry?: string;
  /** Whether the place is inside `{ }` or `[ ]`. */
  readonly flow: boolean;
}

/** The name of a field, or a place for one, in the map that `path` leads to. */
export interface KeyContext extends Inside {
  readonly role: 'key';
  readonly path: Path;
  /** The other fields of that map. */
  readonly present: readonly string[];
  /** Whether a colon follows already. */
  readonly hasColon: boolean;
}

/** A value, or a place for one, that `path` leads to. */
export interface ValueContext extends Inside {
  readonly role: 'value';
  readonly path: Path;
  readonly quoted: boolean;
  /** The plain values that stand beside it in the same map, and what a list holds already. */
  readonly beside: Readonly<Record<string, string>>;
  readonly present: readonly string[];
  /** Whether the value begins a line of its own, indented, where the fields of a map would. */
  readonly ownLine: boolean;
}

/** What a place in a dossier file is for. */
export type Context = SectionContext | EntryContext | KeyContext | ValueContext;
