import * as vscode from 'vscode';
import { isOurs } from '../documents/activeDocument';
import { problemHelp } from '../dossierLanguage/problemHelp';
import { checkSettings, settings } from '../ids';
import { onSettingChange, readCheckSettings } from '../settings';
import { Soon } from '../soon';
import type { CheckSources } from './registerChecks';
import { diagnosticsOf } from './findingDiagnostics';

/** How long typing must rest before a document is checked, in milliseconds. */
const restMs = 250;

/** Shows what the checks say of the open documents, and keeps it up while someone writes. */
export function draftDiagnostics({ store, checks, extensionUri }: CheckSources): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier-checks');
  const soon = new Soon(restMs);
  let explained: ReturnType<typeof problemHelp> | undefined;

  const update = async (document: vscode.TextDocument): Promise<void> => {
    const isClosed = (): boolean => document.isClosed;
    if (isClosed() || !isOurs(document)) {
      collection.delete(document.uri);
      return;
    }
    const library = await store.load();
    const help = await (explained ??= problemHelp(extensionUri));
    const findings = await checks.of(document, library);
    // Edits that came meanwhile have asked for a check of their own.
    if (!findings || isClosed()) return;
    const own = readCheckSettings(document);
    collection.set(
      document.uri,
      diagnosticsOf(findings, document.uri, own, { help, library, extensionUri }),
    );
  };
  const updateSoon = (document: vscode.TextDocument): void => {
    soon.do(document.uri.toString(), () => void update(document));
  };
  const updateAll = (): void => {
    vscode.workspace.textDocuments.forEach(updateSoon);
  };
  updateAll();
  return vscode.Disposable.from(
    collection,
    soon,
    store.onDidChange(updateAll),
    vscode.workspace.onDidOpenTextDocument(updateSoon),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) updateSoon(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
    onSettingChange(
      [settings.languages, settings.ignoredFindings, ...Object.values(checkSettings)],
      updateAll,
    ),
  );
}
