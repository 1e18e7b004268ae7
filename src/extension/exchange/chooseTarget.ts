import * as vscode from 'vscode';
import { t } from '../../core/spoken';

/** Asks where a new file is saved, beside what is open; undefined where given up. */
export function chooseTarget(
  title: string,
  name: string,
  filters: Readonly<Record<string, readonly string[]>>,
): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title,
    filters: Object.fromEntries(Object.entries(filters).map(([label, ends]) => [label, [...ends]])),
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

/** Writes a text as UTF-8; whether it could be, and where not, the reason was shown. */
export const writeText = (uri: vscode.Uri, text: string): Promise<boolean> =>
  writeBytes(uri, new TextEncoder().encode(text));

/** Writes a file; whether it could be, and where not, the reason was shown. */
export async function writeBytes(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('The file could not be written: {0}', reason));
    return false;
  }
}
