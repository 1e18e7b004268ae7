import { extensions, Uri, workspace } from 'vscode';

/** The extension under test. */
export const extension = () => extensions.getExtension('policy-dossier.dossier')!;

/** The folder that the window has open: a copy of the sample. */
export const folder = () => workspace.workspaceFolders![0]!.uri;

/** A file of the open folder. */
export const inFolder = (name: string) => Uri.joinPath(folder(), name);

/** Writes a file of the open folder. */
export async function write(name: string, text: string | Uint8Array): Promise<Uri> {
  const uri = inFolder(name);
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  await workspace.fs.writeFile(uri, bytes);
  return uri;
}
