import * as vscode from 'vscode';
import type { FolderMentions } from '../documents/folderMentions';
import { settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange } from '../settings';
import { dossierCompletions } from './dossierCompletions';
import { dossierHover } from './dossierHover';
import { dossierSelector, type DossierSources } from './dossierDocument';
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
  const sources: DossierSources = { store };
  const lenses = new MentionLenses(sources, folder);
  const inlays = new NameInlays(sources);
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    const selector = dossierSelector();
    const { languages } = vscode;
    registered = vscode.Disposable.from(
      // Behind these, something is to be chosen: a value, a list item, a field in braces.
      languages.registerCompletionItemProvider(
        selector,
        dossierCompletions(sources),
        ' ',
        '[',
        '{',
        ',',
      ),
      languages.registerCodeActionsProvider(selector, quickFixes(sources), {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
      }),
      languages.registerHoverProvider(selector, dossierHover(sources)),
      languages.registerDefinitionProvider(selector, idDefinitions(sources)),
      languages.registerReferenceProvider(selector, idReferences(sources)),
      languages.registerRenameProvider(selector, idRename(sources)),
      languages.registerDocumentSymbolProvider(selector, dossierSymbols(sources), {
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
