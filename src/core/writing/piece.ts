import type { Source } from '../dossier/model';

/** A source to cite and where in it: `p. 3`. */
export interface Citing {
  readonly source: Source;
  readonly locator?: string;
}

/** What is written into a document: words as they are, markup, or what is cited at that place. */
export type Piece = string | { readonly markup: string } | { readonly cite: readonly Citing[] };
