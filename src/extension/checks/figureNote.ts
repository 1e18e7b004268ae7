import * as vscode from 'vscode';
import type { DraftFix } from '../../core/checks/finding';
import type { Library } from '../../core/dossier/library';
import { writeEdits } from '../../core/writing/writeEdits';
import { rangeOf } from '../origins';
import { readSettings } from '../settings';

/** The edits of a fix, with the note on its source that it asks for, in the document's own style. */
export function editsWithNote(
  { edits, cite }: DraftFix,
  document: vscode.TextDocument,
  library: Library,
): vscode.TextEdit[] {
  const [source] = cite?.sources.flatMap((id) => library.source(id) ?? []) ?? [];
  const [edit] = edits;
  if (!cite || !source || edits.length > 1) return edits.map(textEdit);
  const at = new vscode.Position(cite.at.line, cite.at.character);
  const range = edit ? rangeOf(edit.range) : new vscode.Range(at, at);
  const { citationStyle: style } = readSettings(document);
  const written = writeEdits(
    { text: document.getText(), languageId: document.languageId, style, library },
    { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
    [...(edit ? [edit.newText] : []), { cite: [{ source }] }],
  );
  return written.edits.map(textEdit);
}

const textEdit = ({ range, newText }: DraftFix['edits'][number]): vscode.TextEdit =>
  new vscode.TextEdit(rangeOf(range), newText);
