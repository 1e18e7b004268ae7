import * as vscode from 'vscode';
import { maximumLength } from '../core/dossier/readResult';

/** The text of a file, or its size in bytes where it is too large to be loaded; and its stamp then. */
export type FileText = { readonly stamp: string } & (
  { readonly text: string } | { readonly size: number }
);

/** The text of a file: from its editor where that holds what is not saved, and else from disk. */
export async function fileText(uri: vscode.Uri): Promise<FileText> {
  const open = unsaved(uri);
  if (open) return { text: open.getText(), stamp: inEditor };
  const stat = await vscode.workspace.fs.stat(uri);
  const { size } = stat;
  const stamp = onDisk(stat);
  // UTF-8 takes three bytes at most for a UTF-16 unit: what is certainly too large is not even loaded.
  if (size > maximumLength * 3) return { size, stamp };
  return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), stamp };
}

/** What tells one state of a file from another without reading it; never throws. */
export async function stampOf(uri: vscode.Uri): Promise<string> {
  if (unsaved(uri)) return inEditor;
  try {
    return onDisk(await vscode.workspace.fs.stat(uri));
  } catch (error) {
    return isNotFound(error) ? missing : unreadableNow;
  }
}

/** The stamp of a file that is not there. */
export const missing = 'missing';

/** The stamp of a file of which nothing can be told now: a folder that is locked, a share that is offline. */
export const unreadableNow = 'unreadable';

const inEditor = 'in an editor';

const onDisk = ({ mtime, size }: vscode.FileStat): string => `${mtime} ${size}`;

/** A document lives on after its editor and even its file are gone: what is saved is read from disk. */
function unsaved(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === key && (document.isDirty || document.isUntitled),
  );
}

/** Whether a file could not be read because there is none: not even the folder, perhaps. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof vscode.FileSystemError &&
  (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
