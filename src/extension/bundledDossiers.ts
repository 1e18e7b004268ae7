import * as vscode from 'vscode';
import type { Dossier } from '../core/dossier/model';
import { unpackDossier, type PackedDossier } from '../core/dossier/packedDossier';

/** Reads the bundled dossier, which the build compiled from `data/` by the same reader. */
export async function readBundledDossiers(extensionUri: vscode.Uri): Promise<readonly Dossier[]> {
  return (await readPacked(extensionUri)).map(unpackDossier);
}

/** The bundled dossier as it ships: its YAML, and what was read from it. */
export async function readPacked(extensionUri: vscode.Uri): Promise<readonly PackedDossier[]> {
  const file = vscode.Uri.joinPath(extensionUri, 'dist', 'bundled.json');
  const bytes = await vscode.workspace.fs.readFile(file);
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly PackedDossier[];
}
