import * as vscode from 'vscode';
import type { ToPanel } from '../../core/protocol';

/** The coastline of the map, which the build made; without a text where it cannot be read. */
export async function coastlineOf(extensionUri: vscode.Uri): Promise<ToPanel> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'coastline.txt');
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return { type: 'coastline', text: new TextDecoder().decode(bytes) };
  } catch {
    return { type: 'coastline' };
  }
}
