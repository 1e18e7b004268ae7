import * as vscode from 'vscode';

/** The text selected in the active editor, on one line; empty where there is none. */
export function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  return editor.document
    .getText(editor.selection)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[\s"“”'‘*_]+|[\s"“”'*_,;:]+$|['’]s$/gu, '')
    .slice(0, 200);
}
