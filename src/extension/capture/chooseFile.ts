import * as vscode from 'vscode';
import { isBundled } from '../../core/dossier/layers';
import type { Library } from '../../core/dossier/library';
import { createDossier } from './newDossier';

interface FileItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
}

/** Asks which of the analyst's files something goes to; a new one is made. Undefined where given up. */
export async function chooseFile(library: Library, title: string): Promise<vscode.Uri | undefined> {
  const files = ownFiles(library);
  if (files.length === 0) return createDossier(title);
  const items: FileItem[] = [
    ...files.map(({ uri, name }) => ({
      label: `$(file) ${vscode.workspace.asRelativePath(uri)}`,
      ...(name !== undefined && { description: name.replaceAll('$(', '$\u200B(') }),
      uri,
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(new-file) ${vscode.l10n.t('New dossier file…')}` },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('The file that it goes to'),
  });
  return picked && (picked.uri ?? createDossier(title));
}

function ownFiles(library: Library): { readonly uri: vscode.Uri; readonly name?: string }[] {
  return library.dossiers
    .filter(({ file }) => !isBundled(file))
    .map(({ file, title }) => ({
      uri: vscode.Uri.parse(file, true),
      ...(title !== undefined && { name: title }),
    }))
    .toSorted((a, b) => a.uri.path.localeCompare(b.uri.path));
}
