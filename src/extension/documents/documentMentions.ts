import type * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import { findMentions, type Mention } from '../../core/mentions/findMentions';
import { buildLexicon, type Lexicon } from '../../core/mentions/lexicon';
import { lexiconNames } from '../../core/views/lexiconNames';

interface Found {
  readonly version: number;
  readonly lexicon: Lexicon;
  readonly mentions: readonly Mention[];
}

/** Finds what documents name, once for each version of a document and each library. */
export class DocumentMentions {
  readonly #found = new WeakMap<vscode.TextDocument, Found>();
  readonly #lexicons = new WeakMap<Library, Lexicon>();

  /** Every mention of a document, in order. */
  of(document: vscode.TextDocument, library: Library): readonly Mention[] {
    const lexicon = this.lexiconOf(library);
    const before = this.#found.get(document);
    if (before?.version === document.version && before.lexicon === lexicon) return before.mentions;
    const { languageId, version } = document;
    const mentions = findMentions(document.getText(), lexicon, { languageId });
    this.#found.set(document, { version, lexicon, mentions });
    return mentions;
  }

  /** The mention that a position stands in or at, if any. */
  at(
    document: vscode.TextDocument,
    position: vscode.Position,
    library: Library,
  ): Mention | undefined {
    const offset = document.offsetAt(position);
    return this.of(document, library).find(({ start, end }) => start <= offset && offset < end);
  }

  /** The names of a library, compiled once. */
  lexiconOf(library: Library): Lexicon {
    const known = this.#lexicons.get(library);
    if (known) return known;
    const lexicon = buildLexicon(lexiconNames(library.entities));
    this.#lexicons.set(library, lexicon);
    return lexicon;
  }
}
