import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';

/** Reads the bundled dossier, which the build compiled from `data/` by the same reader. */
export async function readBundledDossiers(extensionUri: vscode.Uri): Promise<readonly Dossier[]> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'bundled.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly Dossier[];
}
