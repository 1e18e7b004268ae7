import type * as vscode from 'vscode';
import type { LibraryStore } from '../libraryStore';
import { readSettings } from '../settings';

/** What the language features of dossier files stand on. */
export interface DossierSources {
  readonly store: LibraryStore;
}

/** Which documents are dossier files: by their name, under any URI scheme, also before they are saved. */
export const dossierSelector = (): vscode.DocumentSelector => ({ pattern: readSettings().files });
