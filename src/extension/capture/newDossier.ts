import * as vscode from 'vscode';
import { newDossierText } from '../../core/language/capturedEntry';
import { today } from '../documents/asof';
import { writeText } from '../exchange/chooseTarget';
import { show } from './writeEntry';

/** Asks for the name of a new dossier file, makes it from a template and opens it. */
export async function newDossier(name?: unknown): Promise<void> {
  const title = vscode.l10n.t('New Dossier');
  const uri = await createDossier(title, typeof name === 'string' ? name : undefined);
  // Where the first person goes.
  if (uri) await show(uri, 6);
}

/** Makes a dossier file in an open folder, or an unsaved one where none is open; undefined where given up. */
export async function createDossier(title: string, name?: string): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder();
  if (folder === 'none chosen') return undefined;
  const answer = name ?? (await askName(title, folder));
  if (answer === undefined) return undefined;
  const path = fileName(answer);
  const text = newDossierText(titleOf(path), today());
  if (!folder) {
    const uri = vscode.Uri.from({ scheme: 'untitled', path });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), text);
    await vscode.workspace.applyEdit(edit);
    return uri;
  }
  const uri = vscode.Uri.joinPath(folder, path);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(text) });
  if (await vscode.workspace.applyEdit(edit)) return uri;
  // An edit does not say why it failed, as on a full disk; whoever writes is told, and tells.
  return (await writeText(uri, text)) ? uri : undefined;
}

async function chooseFolder(): Promise<vscode.Uri | undefined | 'none chosen'> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const picked = await vscode.window.showWorkspaceFolderPick();
  return picked?.uri ?? 'none chosen';
}

function askName(title: string, folder: vscode.Uri | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('Name of the file; a path such as notes/energy goes into a subfolder'),
    value: 'notes.dossier.yaml',
    valueSelection: [0, 'notes'.length],
    validateInput: async (value) => {
      if (/[\\:*?"<>|]|(?:^|\/)\.\.?(?:\/|$)/.test(value) || fileName(value) === '.dossier.yaml') {
        return vscode.l10n.t('This is not the name of a file.');
      }
      return folder && (await exists(vscode.Uri.joinPath(folder, fileName(value))))
        ? vscode.l10n.t('There is a file of this name already.')
        : undefined;
    },
  });
}

/** A name with the ending that makes a file a dossier. */
const fileName = (name: string): string =>
  `${name
    .trim()
    .replace(/^\/+/, '')
    .replace(/(?:\.dossier)?(?:\.ya?ml)?$/i, '')}.dossier.yaml`;

/** The title of a dossier, from the name of its file: `pak-russia.dossier.yaml` is “Pak russia”. */
function titleOf(path: string): string {
  const words = path
    .slice(path.lastIndexOf('/') + 1, -'.dossier.yaml'.length)
    .replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
