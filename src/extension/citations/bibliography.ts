import * as vscode from 'vscode';
import { bibliographyEdits, citedIn } from '../../core/writing/bibliographyEdits';
import type { LibraryStore } from '../libraryStore';
import { applyTo, editorToWriteIn } from './documentWriter';

/** Writes the list of what the open document cites, or writes it anew where it stands. */
export async function writeBibliography(store: LibraryStore): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const library = await store.load();
  const { document } = editor;
  const text = document.getText();
  const { sources, unknown } = citedIn(text, document.languageId, library);
  if (sources.length === 0) {
    void vscode.window.showInformationMessage(nothingCited());
    return;
  }
  const edits = bibliographyEdits(text, document.languageId, sources);
  if (!(await applyTo(editor, edits)) || unknown.length === 0) return;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('No source has the keys {0}; they are not in the list.', unknown.join(', ')),
  );
}

/** What to do where a document cites nothing. */
export const nothingCited = (): string =>
  vscode.l10n.t('This document cites no source of the dossier. “Insert Citation…” adds one.');
