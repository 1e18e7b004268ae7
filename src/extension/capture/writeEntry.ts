import * as vscode from 'vscode';
import { insertEntry, type NewEntry } from '../../core/language/insertEntry';
import type { TextEdit } from '../../core/language/textEdit';
import { rangeOf } from '../origins';
import { t } from '../../core/spoken';

/** Writes an entry into a dossier file, as one undoable edit, and shows it there. */
export async function writeEntry(uri: vscode.Uri, entry: NewEntry): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const insertion = insertEntry(document.getText(), entry);
  if (!insertion) {
    void vscode.window.showInformationMessage(
      t('{0} cannot be added to as it is written. Add the entry by hand.', nameOf(uri)),
    );
    await vscode.window.showTextDocument(document);
    return false;
  }
  await applyEdits(uri, [insertion.edit]);
  await show(uri, insertion.line);
  return true;
}

/** Makes edits in a file that can be undone there. */
export async function applyEdits(uri: vscode.Uri, edits: readonly TextEdit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText)),
  );
  await vscode.workspace.applyEdit(edit);
}

/** Shows a line of a file, with the cursor at its end. */
export async function show(uri: vscode.Uri, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const { end } = document.lineAt(Math.min(line, document.lineCount - 1)).range;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
}

/** The name of a file, for a sentence. */
export const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
