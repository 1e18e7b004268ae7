import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/finding';
import { ignoreComment, ignoreKey } from '../../core/checks/ignoring';
import { commands } from '../ids';
import { rangeOf } from '../origins';
import type { CheckSources } from './registerChecks';
import { checkOf } from './findingDiagnostics';
import { editsWithNote } from './figureNote';

/** Offers ways to mend what the checks say of a document, or to have them say no more. */
export function checkActions({ store, checks }: CheckSources): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const ours = diagnostics.filter((diagnostic) => checkOf(diagnostic) !== undefined);
      if (ours.length === 0) return undefined;
      const library = await store.load();
      const findings = await checks.of(document, library);
      if (token.isCancellationRequested || !findings) return undefined;
      return ours.flatMap((diagnostic) => {
        const finding = Array.from(findings.around(diagnostic.range.start.line)).find(
          ({ check, range }) =>
            check === checkOf(diagnostic) && rangeOf(range).isEqual(diagnostic.range),
        );
        if (!finding) return [];
        const fixes = finding.fixes.map((fix, index) => {
          const action = actionFor(fix.title, diagnostic);
          action.isPreferred =
            index === 0 && finding.check !== 'figure' && finding.check !== 'office';
          action.edit = new vscode.WorkspaceEdit();
          action.edit.set(document.uri, editsWithNote(fix, document, library));
          return action;
        });
        return [
          ...fixes,
          ignoreHere(finding, diagnostic, document),
          ignoreInFolder(finding, diagnostic, document),
        ];
      });
    },
  };
}

function actionFor(title: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  return action;
}

/** By a comment, where the language of the document has any; else by a line of the setting. */
function ignoreHere(
  finding: Finding,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
): vscode.CodeAction {
  const action = actionFor(vscode.l10n.t('Ignore here'), diagnostic);
  const comment = ignoreComment(finding, document.languageId);
  if (comment) {
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(document.uri, [commentEdit(comment, finding, document)]);
  } else {
    const file = vscode.workspace.asRelativePath(document.uri, false);
    action.command = ignoring(action.title, ignoreKey(finding, file), document);
  }
  return action;
}

function ignoreInFolder(
  finding: Finding,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
): vscode.CodeAction {
  const action = actionFor(vscode.l10n.t('Ignore in this folder'), diagnostic);
  action.command = ignoring(action.title, ignoreKey(finding), document);
  return action;
}

const ignoring = (title: string, key: string, { uri }: vscode.TextDocument): vscode.Command => ({
  ...{ title, command: commands.ignoreFinding, arguments: [key, uri] },
});

function commentEdit(
  { text, place }: NonNullable<ReturnType<typeof ignoreComment>>,
  { range: { start, end } }: Finding,
  document: vscode.TextDocument,
): vscode.TextEdit {
  if (place === 'end') {
    const line = document.lineAt(end.line);
    const written = line.text.trimEnd().length;
    return vscode.TextEdit.insert(new vscode.Position(end.line, written), ` ${text}`);
  }
  let first = start.line;
  while (first > 0 && !document.lineAt(first - 1).isEmptyOrWhitespace) first--;
  return vscode.TextEdit.insert(new vscode.Position(first, 0), `${text}\n`);
}
