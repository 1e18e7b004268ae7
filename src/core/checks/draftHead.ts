import type { Edtf } from '../dossier/model';
import type { LineEdit, Lines } from '../mentions/lineEdits';
import { namesBibliography } from './citation';
import { rawOf } from './draftPassages';
import { textDateOf, type TextDate } from './textDate';

/** How many lines of a document are read for its date and bibliography. */
const HEAD_LINES = 200;

/** What a document says of itself in its first lines. */
export interface HeadWords {
  readonly own: TextDate;
  readonly hasBibliography: boolean;
}

/** The first lines of a document that changes, read anew when an edit was among them. */
export class DraftHead {
  readonly #document: Lines;
  readonly #languageId: string;
  readonly #asof: Edtf;
  #words: HeadWords | undefined;

  constructor(document: Lines, languageId: string, asof: Edtf) {
    this.#document = document;
    this.#languageId = languageId;
    this.#asof = asof;
  }

  /** Takes edits that the document already has. */
  edit(edits: readonly LineEdit[]): void {
    if (edits.some(({ line }) => line < HEAD_LINES)) this.#words = undefined;
  }

  /** What they say. */
  read(): HeadWords {
    if (!this.#words) {
      const text = rawOf(this.#document, 0, Math.min(HEAD_LINES, this.#document.lineCount));
      const own = textDateOf(text, this.#languageId, undefined, this.#asof);
      this.#words = { own, hasBibliography: namesBibliography(text) };
    }
    return this.#words;
  }
}
