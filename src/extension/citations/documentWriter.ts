import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { TextEdit } from '../../core/language/textEdit';
import type { Piece } from '../../core/writing/piece';
import { writeEdits } from '../../core/writing/writeEdits';
import { rangeOf } from '../origins';
import { readSettings } from '../settings';

/**
 * The editor to write in: while the panel or the tree has the focus, the document beside it. Says so
 * where none is open.
 */
export function editorToWriteIn(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors.at(0);
  if (!editor) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a document first: the text goes to its cursor.'),
    );
  }
  return editor;
}

/** Writes the same words over every selection. */
export async function writeWords(editor: vscode.TextEditor, words: string): Promise<void> {
  const edits = editor.selections.map((range) => ({ range, newText: words }));
  if (await applyTo(editor, edits)) {
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
  }
}

/** Writes over the selection and cites what is cited; one step to undo. */
export async function writePieces(
  editor: vscode.TextEditor,
  pieces: readonly Piece[],
  library: Library,
): Promise<void> {
  const { document, selection } = editor;
  const text = document.getText();
  const { edits, cursor } = writeEdits(
    {
      text,
      languageId: document.languageId,
      style: readSettings(document).citationStyle,
      library,
    },
    { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) },
    pieces,
  );
  if (!(await applyTo(editor, edits))) return;
  const at = document.positionAt(cursor);
  editor.selection = new vscode.Selection(at, at);
  await vscode.window.showTextDocument(document, editor.viewColumn);
}

/** Makes edits in one step; says so where the document takes none. */
export async function applyTo(
  editor: vscode.TextEditor,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const done = await editor.edit((edit) => {
    for (const { range, newText } of edits) edit.replace(rangeOf(range), newText);
  });
  if (!done) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This document cannot be written in at the moment.'),
    );
  }
  return done;
}
