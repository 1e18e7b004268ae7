import * as vscode from 'vscode';
import type { Finding } from '../../core/checks/finding';
import { isOurs } from '../documents/activeDocument';
import { problemHelp } from '../dossierLanguage/problemHelp';
import { checkSettings, settings } from '../ids';
import { rangeOf } from '../origins';
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
  /** The document in which a key that is still being typed waits until the cursor has left it. */
  let waiting: vscode.TextDocument | undefined;
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
    const cursor = cursorIn(document);
    if (waiting === document) waiting = undefined;
    const isReady = ({ check, text, range }: Finding): boolean => {
      const isKey = check === 'citation' && text.startsWith('@');
      const isTyped = isKey && cursor?.isEqual(rangeOf(range).end) === true;
      if (isTyped) waiting = document;
      return !isTyped;
    };
    const shown = those(findings, isReady);
    collection.set(document.uri, diagnosticsOf(shown, document.uri, own, { help, library }));
  };
  const updateSoon = (document: vscode.TextDocument): void => {
    soon.do(document.uri.toString(), () => void update(document));
  };
  const updateAll = (): void => {
    vscode.workspace.textDocuments.forEach(updateSoon);
  };
  const cursorMoved = (): void => {
    if (waiting) updateSoon(waiting);
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
    vscode.window.onDidChangeTextEditorSelection(cursorMoved),
    vscode.window.onDidChangeActiveTextEditor(cursorMoved),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
    onSettingChange(
      [settings.languages, settings.ignoredFindings, ...Object.values(checkSettings)],
      updateAll,
    ),
  );
}

/** Where someone writes in a document, if it is the one before them and nothing is selected. */
function cursorIn(document: vscode.TextDocument): vscode.Position | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selection.isEmpty
    ? editor.selection.active
    : undefined;
}

/** The findings that pass a test, one by one: of very many, only the first are looked at. */
function* those(
  findings: Iterable<Finding>,
  isWanted: (finding: Finding) => boolean,
): Generator<Finding, void> {
  for (const finding of findings) if (isWanted(finding)) yield finding;
}
