import type { Entity } from '../dossier/model';
import type { TextRange } from '../dossier/origin';

/** Something that may be written at a place, in place of the word there. */
export interface Completion {
  readonly label: string;
  readonly kind: 'section' | 'field' | 'id' | 'word' | 'text' | 'skeleton';
  /** What it is in a few words, beside the label. */
  readonly detail?: string;
  /** A sentence on it, for the reader who asks. */
  readonly description?: string;
  /** What is written there, as plain data. */
  readonly example?: unknown;
  /** The entity behind an id. */
  readonly entity?: Entity;
  /** What to write, as a snippet in VS Code's syntax. */
  readonly insert: string;
  readonly range: TextRange;
  /** What the word is compared with, where it is more than the label. */
  readonly filter?: string;
  /** Whether something is to be chosen right after it. */
  readonly goesOn?: boolean;
}

/** Text as it stands in a snippet: nothing in it means a tab stop. */
export const snippetText = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
