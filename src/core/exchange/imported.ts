import type { Library } from '../dossier/library';
import type { Kind } from '../dossier/model';
import { t } from '../spoken';

/** Something that an import could not take over, in a plain sentence. */
export interface ImportProblem {
  /** The line of the file, or the number of the entry where a file has no lines to speak of; both from 1. */
  readonly at?: ImportPlace;
  readonly message: string;
}

/** A place in an imported file. */
export interface ImportPlace {
  readonly unit: 'line' | 'entry';
  readonly number: number;
}

/** What an import made of a file; the text always reads as a dossier. */
export interface Imported {
  /** The text of a new dossier file. */
  readonly text: string;
  /** How many entries it has. */
  readonly entries: number;
  /** Ids of entries that are loaded already under the same name: the new ones lie over them. */
  readonly joined: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** What an import needs to know besides the file's text. */
export interface ImportOptions {
  /** The name of the file, for the head of the dossier. */
  readonly name: string;
  /** What is loaded: names in the file are resolved in it, and its ids are not taken for other things. */
  readonly library: Library;
  /** What the entries are, where the file does not say. */
  readonly kind?: Kind;
}

/** Reads the text of a file into a new dossier; yields now and then. Never throws. */
export type Importer = (text: string, options: ImportOptions) => Generator<void, Imported>;

/** A problem's place in words: `line 4`, `entry 3`; empty where it concerns the whole file. */
export function placeText(at: ImportPlace | undefined): string {
  if (!at) return '';
  return at.unit === 'line' ? t('line {0}', at.number) : t('entry {0}', at.number);
}
