import * as vscode from 'vscode';
import { isNotFound } from '../fileText';
import { t } from '../../core/spoken';

/** The files of the sample, which ships with the extension. */
const files = ['visit.md', 'chronology.txt', 'press.dossier.yaml'];

/**
 * Copies the sample folder to a place of the user's choice and opens it: notes to hover, and a small
 * dossier of one's own. What stands there already is left as it is.
 */
export async function openSample(extensionUri: vscode.Uri): Promise<void> {
  const target = await chooseFolder();
  if (!target) return;
  const folder = vscode.Uri.joinPath(target, 'dossier-sample');
  try {
    for (const file of files) await copy(vscode.Uri.joinPath(extensionUri, 'sample', file), folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The sample could not be written there: {0}', reason));
    return;
  }
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length > 0) {
    // The folder that is open stays open: the sample comes beside it.
    const place = workspaceFolders.length;
    vscode.workspace.updateWorkspaceFolders(place, 0, { uri: folder });
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'visit.md'));
    return;
  }
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Where the sample folder is put'),
    openLabel: vscode.l10n.t('Put the Sample Here'),
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

async function copy(from: vscode.Uri, folder: vscode.Uri): Promise<void> {
  const to = vscode.Uri.joinPath(folder, from.path.slice(from.path.lastIndexOf('/') + 1));
  try {
    await vscode.workspace.fs.stat(to);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    // Some places that files come from cannot be copied from: read, then write.
    await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from));
  }
}
