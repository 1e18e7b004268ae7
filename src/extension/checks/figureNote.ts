import * as vscode from 'vscode';
import type { DraftFix } from '../../core/checks/finding';
import type { Library } from '../../core/dossier/library';
import { stopAt } from '../../core/writing/stopAt';
import type { Piece } from '../../core/writing/piece';
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
  const text = document.getText();
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  // A note goes behind the point or comma that follows; keys and parentheses go before it.
  const stop = style === 'footnote' ? stopAt(text, end) : '';
  const words: readonly Piece[] = [
    ...(edit ? [edit.newText] : []),
    ...(stop ? [{ markup: stop }] : []),
  ];
  const written = writeEdits(
    { text, languageId: document.languageId, style, library },
    { start, end: end + stop.length },
    [...words, { cite: [{ source }] }],
  );
  return written.edits.map(textEdit);
}

const textEdit = ({ range, newText }: DraftFix['edits'][number]): vscode.TextEdit =>
  new vscode.TextEdit(rangeOf(range), newText);
