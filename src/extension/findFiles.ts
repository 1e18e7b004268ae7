import * as vscode from 'vscode';
import { isPassedOver } from '../core/dossier/isPassedOver';

/** Schemes of file systems that VS Code searches itself. */
const searched = new Set(['file', 'vscode-remote']);
/** How many folders of a file system that nobody searches are looked into: each may be a request far away. */
const mostFolders = 2_000;

/**
 * The files of the open folders that a glob names, without what `files.exclude` leaves out. Folders of a
 * file system that no one searches are walked through.
 */
export async function findFiles(
  glob: string,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const found = await vscode.workspace.findFiles(glob, undefined, undefined, token);
  const without = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => !searched.has(uri.scheme) && !found.some((file) => isBelow(file, uri)),
  );
  const walked = await Promise.all(without.map(({ uri }) => walk(uri, glob, token)));
  return [...found, ...walked.flat()];
}

const isBelow = (file: vscode.Uri, folder: vscode.Uri): boolean =>
  file.scheme === folder.scheme &&
  file.authority === folder.authority &&
  file.path.startsWith(folder.path);

async function walk(
  start: vscode.Uri,
  glob: string,
  token: vscode.CancellationToken | undefined,
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [start];
  for (let at = 0; at < Math.min(folders.length, mostFolders); at++) {
    const folder = folders[at];
    if (!folder || token?.isCancellationRequested) break;
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (type === vscode.FileType.File && isNamed(uri, glob)) files.push(uri);
      // Links are not followed: they may lead in a circle.
      if (type === vscode.FileType.Directory && !isPassedOver(name)) folders.push(uri);
    }
  }
  return files;
}

/** What cannot be read, or is gone by now, holds nothing. */
const entriesOf = (folder: vscode.Uri): Thenable<[string, vscode.FileType][]> =>
  vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);

/**
 * Whether a glob names a file. VS Code matches globs for documents only, and looks at nothing but their
 * address and language.
 */
export const isNamed = (uri: vscode.Uri, pattern: string): boolean =>
  vscode.languages.match({ pattern }, { uri, languageId: '' } as vscode.TextDocument) > 0;
