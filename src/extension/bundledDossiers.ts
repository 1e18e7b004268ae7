import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';
import { unpackDossier, type PackedDossier } from '../core/dossier/packedDossier';

/** Reads the bundled dossier, which the build compiled from `data/` by the same reader. */
export async function readBundledDossiers(extensionUri: vscode.Uri): Promise<readonly Dossier[]> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'bundled.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as readonly PackedDossier[];
  return packed.map(unpackDossier);
}
