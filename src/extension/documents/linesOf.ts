import type * as vscode from 'vscode';
import type { Lines } from '../../core/mentions/lineEdits';

/** An editor's document as lines; it reads what is asked for and never the whole text. */
export function linesOf(document: vscode.TextDocument): Lines {
  return {
    get lineCount() {
      return document.lineCount;
    },
    lineAt: (line) => document.lineAt(line).text,
  };
}
