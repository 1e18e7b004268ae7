import * as vscode from 'vscode';
import { maximumLength } from '../core/dossier/readResult';

/** The text of a file, or its size in bytes where it is too large to be loaded. */
export type FileText = { readonly text: string } | { readonly size: number };

/** The text of a file: from its editor where that holds what is not saved, and else from disk. */
export async function fileText(uri: vscode.Uri): Promise<FileText> {
  const key = uri.toString();
  // A document lives on after its editor and even its file are gone: what is saved is read from disk.
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && (document.isDirty || document.isUntitled),
  );
  if (open) return { text: open.getText() };
  const { size } = await vscode.workspace.fs.stat(uri);
  // UTF-8 takes three bytes at most for a UTF-16 unit: what is certainly too large is not even loaded.
  if (size > maximumLength * 3) return { size };
  return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
}

/** Whether a file could not be read because there is none. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
