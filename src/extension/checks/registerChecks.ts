import * as vscode from 'vscode';
import type { OpenMentions } from '../documents/openMentions';
import type { DossierFiles } from '../dossierFiles';
import { commands, settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange, readSettings } from '../settings';
import { checkActions } from './checkActions';
import { draftDiagnostics } from './draftDiagnostics';
import { ignoreFinding } from './ignoreFinding';
import { OpenChecks } from './openChecks';
import { reviewDiagnostics } from './reviewDiagnostics';

/** What the checks draw on. */
export interface CheckSources {
  readonly store: LibraryStore;
  readonly files: DossierFiles;
  readonly checks: OpenChecks;
  readonly extensionUri: vscode.Uri;
}

/** Holds open documents against the record, and the analyst's dossier files against themselves. */
export function registerChecks({
  mentions,
  ...others
}: Omit<CheckSources, 'checks'> & { readonly mentions: OpenMentions }): vscode.Disposable {
  const checks = new OpenChecks(mentions);
  const sources: CheckSources = { ...others, checks };
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    registered = vscode.languages.registerCodeActionsProvider(
      readSettings().languages.map((language) => ({ language })),
      checkActions(sources),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    );
  };
  register();
  return vscode.Disposable.from(
    checks,
    draftDiagnostics(sources),
    reviewDiagnostics(sources),
    vscode.commands.registerCommand(commands.ignoreFinding, ignoreFinding),
    { dispose: () => void registered?.dispose() },
    onSettingChange([settings.languages], register),
  );
}
