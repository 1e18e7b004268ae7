import * as vscode from 'vscode';
import type { FolderMentions } from '../documents/folderMentions';
import { settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange } from '../settings';
import { dossierCompletions } from './dossierCompletions';
import { dossierHover } from './dossierHover';
import { dossierSelector } from './dossierDocument';
import { idDefinitions, idReferences } from './idProviders';
import { idRename } from './idRename';
import { MentionLenses } from './mentionLenses';
import { NameInlays } from './nameInlays';
import { dossierFolds, dossierSymbols } from './outlineProviders';
import { quickFixes } from './quickFixes';

/** Helps with writing dossier files, as a language of their own on top of YAML. */
export function registerDossierLanguage(
  store: LibraryStore,
  folder: FolderMentions,
): vscode.Disposable {
  const lenses = new MentionLenses(store, folder);
  const inlays = new NameInlays(store);
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    const selector = dossierSelector();
    const { languages } = vscode;
    registered = vscode.Disposable.from(
      // Behind these, something is to be chosen: a value, a list item, a field in braces.
      languages.registerCompletionItemProvider(
        selector,
        dossierCompletions(store),
        ' ',
        '[',
        '{',
        ',',
      ),
      languages.registerCodeActionsProvider(selector, quickFixes(store), {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
      languages.registerHoverProvider(selector, dossierHover(store)),
      languages.registerDefinitionProvider(selector, idDefinitions(store)),
      languages.registerReferenceProvider(selector, idReferences(store)),
      languages.registerRenameProvider(selector, idRename(store)),
      languages.registerDocumentSymbolProvider(selector, dossierSymbols(store), {
        label: vscode.l10n.t('Dossier'),
      }),
      languages.registerFoldingRangeProvider(selector, dossierFolds),
      languages.registerInlayHintsProvider(selector, inlays),
      languages.registerCodeLensProvider(selector, lenses),
    );
  };
  register();
  return vscode.Disposable.from(
    {
      dispose: () => {
        registered?.dispose();
      },
    },
    inlays,
    lenses,
    onSettingChange([settings.files], register),
  );
}
