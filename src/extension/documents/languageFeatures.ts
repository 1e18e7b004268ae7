import * as vscode from 'vscode';
import { settings } from '../ids';
import { onSettingChange, readSettings } from '../settings';
import { hoverProvider } from './cardHover';
import {
  definitionProvider,
  highlightProvider,
  referenceProvider,
  type MentionSources,
} from './mentionProviders';

/** Registers what starts from a mention for the languages of the settings, under any URI scheme. */
export function registerLanguageFeatures(sources: MentionSources): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    const selector = readSettings().languages.map((language) => ({ language }));
    registered = vscode.Disposable.from(
      vscode.languages.registerHoverProvider(selector, hoverProvider(sources)),
      vscode.languages.registerDocumentHighlightProvider(selector, highlightProvider(sources)),
      vscode.languages.registerDefinitionProvider(selector, definitionProvider(sources)),
      vscode.languages.registerReferenceProvider(selector, referenceProvider(sources)),
    );
  };
  register();
  return vscode.Disposable.from(
    { dispose: () => void registered?.dispose() },
    onSettingChange([settings.languages], register),
  );
}
