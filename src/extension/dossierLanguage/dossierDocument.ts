import * as vscode from 'vscode';
import type { LibraryStore } from '../libraryStore';
import { readSettings } from '../settings';

/** What the language features of dossier files stand on. */
export interface DossierSources {
  readonly store: LibraryStore;
  readonly extensionUri: vscode.Uri;
}

/** Which documents are dossier files: by their name, under any URI scheme, also before they are saved. */
export const dossierSelector = (): vscode.DocumentSelector => ({ pattern: readSettings().files });

/** The address of a document in the library; a bundled file has another than its own. */
export function fileOf({ uri }: vscode.TextDocument, extensionUri: vscode.Uri): string {
  const data = vscode.Uri.joinPath(extensionUri, 'data').toString();
  const address = uri.toString();
  return address.startsWith(`${data}/`) ? `bundled:${address.slice(data.length + 1)}` : address;
}
