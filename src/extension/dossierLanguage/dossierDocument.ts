import type * as vscode from 'vscode';
import { readSettings } from '../settings';

/** Which documents are dossier files: by their name, under any URI scheme, also before they are saved. */
export const dossierSelector = (): vscode.DocumentSelector => ({ pattern: readSettings().files });
