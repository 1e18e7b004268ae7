import * as vscode from 'vscode';
import { readPacked } from './bundledDossiers';
import { bundledScheme } from './ids';
import { addressOf } from './origins';

/** Lets the YAML of the bundled dossier be opened, to be read: it has no files of its own. */
export function registerBundledFiles(extensionUri: vscode.Uri): vscode.Disposable {
  const options = { isCaseSensitive: true, isReadonly: true };
  const { registerFileSystemProvider } = vscode.workspace;
  return registerFileSystemProvider(bundledScheme, bundledFiles(extensionUri), options);
}

function bundledFiles(extensionUri: vscode.Uri): vscode.FileSystemProvider {
  const read = async (uri: vscode.Uri): Promise<Uint8Array> => {
    const address = addressOf(uri);
    const dossier = (await readPacked(extensionUri)).find(({ file }) => file === address);
    if (!dossier) throw vscode.FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(dossier.text);
  };
  const refuse = (uri: vscode.Uri): never => {
    throw vscode.FileSystemError.NoPermissions(uri);
  };
  return {
    stat: async (uri) => {
      const { length: size } = await read(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
    },
    readFile: read,
    // They never change, and stand in no folder.
    onDidChangeFile: () => new vscode.Disposable(() => undefined),
    watch: () => new vscode.Disposable(() => undefined),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
}
