import * as vscode from 'vscode';
import { settings, settingsSection } from '../ids';
import { readCheckSettings } from '../settings';

/** Adds a line to what the checks are silent about: in the folder's settings, or the user's where no folder is open. */
export async function ignoreFinding(key: unknown, uri: unknown): Promise<void> {
  if (typeof key !== 'string' || !(uri instanceof vscode.Uri)) return;
  const { ignored } = readCheckSettings(uri);
  if (ignored.includes(key)) return;
  const target =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  try {
    await vscode.workspace
      .getConfiguration(settingsSection, uri)
      .update(settings.ignoredFindings, [...ignored, key], target);
  } catch {
    void vscode.window.showErrorMessage(
      vscode.l10n.t(
        'The settings of this folder cannot be written. Add “{0}” to “{1}” yourself.',
        key,
        `${settingsSection}.${settings.ignoredFindings}`,
      ),
    );
  }
}
