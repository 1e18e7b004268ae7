import * as vscode from 'vscode';
import { settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange } from '../settings';
import { dossierSelector, type DossierSources } from './dossierDocument';
import { idDefinitions, idReferences } from './idProviders';
import { idRename } from './idRename';
import { NameInlays } from './nameInlays';
import { dossierFolds, dossierSymbols } from './outlineProviders';

/** Helps with writing dossier files, as a language of their own on top of YAML. */
export function registerDossierLanguage(
  store: LibraryStore,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const sources: DossierSources = { store, extensionUri };
  const inlays = new NameInlays(sources);
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    const selector = dossierSelector();
    const { languages } = vscode;
    registered = vscode.Disposable.from(
      languages.registerDefinitionProvider(selector, idDefinitions(sources)),
      languages.registerReferenceProvider(selector, idReferences(sources)),
      languages.registerRenameProvider(selector, idRename(sources)),
      languages.registerDocumentSymbolProvider(selector, dossierSymbols(sources), {
        label: vscode.l10n.t('Dossier'),
      }),
      languages.registerFoldingRangeProvider(selector, dossierFolds),
      languages.registerInlayHintsProvider(selector, inlays),
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
    onSettingChange([settings.files], register),
  );
}
