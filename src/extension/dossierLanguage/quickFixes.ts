import * as vscode from 'vscode';
import type { Fix } from '../../core/language/fix';
import { fixesOf } from '../../core/language/fixesOf';
import { plainRange, rangeOf } from '../origins';
import type { LibraryStore } from '../libraryStore';
import { t } from '../../core/spoken';

/** Offers ways to mend what our diagnostics say. */
export function quickFixes(store: LibraryStore): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const library = await store.load();
      if (token.isCancellationRequested) return undefined;
      const text = document.getText();
      // Two problems of one slip have one way out.
      const actions = new Map<string, vscode.CodeAction>();
      for (const diagnostic of diagnostics) {
        if (diagnostic.source !== 'Dossier') continue;
        const { message } = diagnostic;
        const range = plainRange(diagnostic.range);
        for (const fix of fixesOf({ code: codeOf(diagnostic), range, message }, text, library)) {
          const key = JSON.stringify(fix.edits);
          if (!actions.has(key)) actions.set(key, actionOf(fix, diagnostic, document.uri));
        }
      }
      return [...actions.values()];
    },
  };
}

function actionOf(fix: Fix, diagnostic: vscode.Diagnostic, uri: vscode.Uri): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = fix.isPreferred;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    uri,
    fix.edits.map(({ range, newText }) => new vscode.TextEdit(rangeOf(range), newText)),
  );
  return action;
}

function titleOf(fix: Fix): string {
  switch (fix.fix) {
    case 'change':
      return t('Change to “{0}”', fix.to);
    case 'rename':
      return t('Give this entry the id “{0}”', fix.to);
    case 'create':
      return createTitles()[fix.kind](fix.id);
    case 'addField':
      return t('Add “{0}”', fix.field);
    case 'join':
      return t('Join with the first “{0}”', fix.key);
    case 'quote':
      return vscode.l10n.t('Put the text in quotes');
    case 'useSpaces':
      return vscode.l10n.t('Indent with spaces');
  }
}

const createTitles = (): Readonly<
  Record<(Fix & { fix: 'create' })['kind'], (id: string) => string>
> => ({
  person: (id) => t('Add a person “{0}”', id),
  state: (id) => t('Add a state “{0}”', id),
  organisation: (id) => t('Add an organisation “{0}”', id),
  place: (id) => t('Add a place “{0}”', id),
  project: (id) => t('Add a project “{0}”', id),
  event: (id) => t('Add an event “{0}”', id),
  source: (id) => t('Add a source “{0}”', id),
});

/** The code stands alone, or with the address of its explanation; what the review says has codes of its own. */
const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);
