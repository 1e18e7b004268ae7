import * as vscode from 'vscode';
import { atOnce } from '../../core/dossier/atOnce';
import type { Library } from '../../core/dossier/library';
import { DocumentMentions, type LineMention } from '../../core/mentions/documentMentions';
import type { Lexicon } from '../../core/mentions/lexicon';
import type { LineEdit } from '../../core/mentions/lineEdits';
import {
  libraryLexiconInParts,
  type LibraryLexicon,
} from '../../core/views/library/libraryLexicon';
import { linesOf } from './linesOf';

/** What is kept of an open document: its mentions as of a version, under the names of one library. */
interface Kept {
  readonly lexicon: Lexicon;
  readonly mentions: DocumentMentions;
  readonly languageId: string;
  version: number;
  /** All of them in order, once someone asked. */
  all: readonly LineMention[] | undefined;
}

/** The mentions of open documents, read once and then kept up with each edit. */
export class OpenMentions implements vscode.Disposable {
  readonly #kept = new WeakMap<vscode.TextDocument, Kept>();
  readonly #lexicons = new WeakMap<Library, Lexicon>();
  /** The latest names that were compiled. */
  #latest: LibraryLexicon | undefined;
  readonly #subscription: vscode.Disposable;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      const kept = this.#kept.get(event.document);
      if (!kept || event.contentChanges.length === 0) return;
      kept.mentions.edit(event.contentChanges.map(lineEditOf));
      kept.version = event.document.version;
      kept.all = undefined;
    });
  }

  /** Every mention of a document, in order. */
  of(document: vscode.TextDocument, library: Library): readonly LineMention[] {
    const kept = this.#keep(document, library);
    return (kept.all ??= kept.mentions.mentions());
  }

  /** The mention that a position is in; or at the end of, where the cursor is when a name was typed. */
  at(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
    library: Library,
  ): LineMention | undefined {
    const { mentions } = this.#keep(document, library);
    return mentions.mentionAt(line, character) ?? mentions.mentionAt(line, character - 1);
  }

  /** Whether the line of a position, if it read otherwise, would have prose there. */
  isProseIf(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
    text: string,
    library: Library,
  ): boolean {
    return this.#keep(document, library).mentions.isProseIf(line, text, character);
  }

  /** The names of a library, compiled once. */
  lexiconOf(library: Library): Lexicon {
    return this.#lexicons.get(library) ?? atOnce(this.compile(library));
  }

  /** Compiles the names of a library before anyone asks for them; yields now and then. */
  *compile(library: Library): Generator<void, Lexicon> {
    const latest = yield* libraryLexiconInParts(library, this.#latest);
    this.#latest = latest;
    this.#lexicons.set(library, latest.lexicon);
    return latest.lexicon;
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #keep(document: vscode.TextDocument, library: Library): Kept {
    const { version, languageId } = document;
    const lexicon = this.lexiconOf(library);
    const before = this.#kept.get(document);
    const isCurrent =
      before?.version === version && before.lexicon === lexicon && before.languageId === languageId;
    if (isCurrent) return before;
    const mentions = new DocumentMentions(linesOf(document), lexicon, { languageId });
    const kept: Kept = { lexicon, mentions, languageId, version, all: undefined };
    this.#kept.set(document, kept);
    return kept;
  }
}

/** A change as an edit of lines. The changes of one event come in an order in which each can be made after the one before. */
export function lineEditOf({ range, text }: vscode.TextDocumentContentChangeEvent): LineEdit {
  return {
    line: range.start.line,
    removed: range.end.line - range.start.line + 1,
    inserted: text.split(/\r\n|\r|\n/).length,
  };
}

/** The range of a mention. */
export function mentionRange({ line, start, endLine, end }: LineMention): vscode.Range {
  return new vscode.Range(line, start, endLine, end);
}
