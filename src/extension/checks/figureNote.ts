import * as vscode from 'vscode';
import type { DraftFix } from '../../core/checks/finding';
import { sourceText } from '../../core/checks/recordWords';
import type { Library } from '../../core/dossier/library';
import { rangeOf } from '../origins';

/** The edits of a fix, with the note on its source that it asks for. */
export function editsWithNote({ edits, cite }: DraftFix, library: Library): vscode.TextEdit[] {
  const [source] = cite?.sources.flatMap((id) => library.source(id) ?? []) ?? [];
  const note = source ? ` (${sourceText(source)})` : '';
  const made = edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText));
  const last = made.at(-1);
  if (last) last.newText += note;
  else if (cite && note !== '') {
    const at = new vscode.Position(cite.at.line, cite.at.character);
    made.push(vscode.TextEdit.insert(at, note));
  }
  return made;
}
