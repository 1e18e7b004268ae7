import {
  commands,
  extensions,
  Position,
  Uri,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { leave } from './leave';

const cycles = 200;
/** What is kept for good is there after these. */
const warmUp = 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The memory in use before and after notes and the summary were opened and closed, in bytes. */
export async function run(): Promise<void> {
  await extensions.getExtension('policy-dossier.dossier')?.activate();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const note = await workspace.fs.readFile(Uri.joinPath(folder, 'visit.md'));
  for (let cycle = 0; cycle < warmUp; cycle++) await openAndClose(folder, note, cycle);
  const before = await used();
  for (let cycle = 0; cycle < cycles; cycle++) await openAndClose(folder, note, cycle);
  leave('memory', { before, after: await used() });
}

/** A note that was never there before is opened, edited, summed up and closed again, as by hand. */
async function openAndClose(folder: Uri, note: Uint8Array, cycle: number): Promise<void> {
  const uri = Uri.joinPath(folder, `note-${cycle}.md`);
  await workspace.fs.writeFile(uri, note);
  // A document that `openTextDocument` opens stays open for minutes.
  const editor = await shown(uri);
  await editor.edit((edit) => {
    edit.insert(new Position(0, 0), 'Sergey Lavrov was there.\n');
  });
  await editor.document.save();
  await commands.executeCommand('dossier.openDocumentSummary');
  const closed = closing(editor.document);
  await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs));
  await closed;
  await workspace.fs.delete(uri);
}

/** The editor of a file, once it is in front. */
async function shown(uri: Uri): Promise<TextEditor> {
  const isIt = ({ document }: TextEditor): boolean => document.uri.toString() === uri.toString();
  return new Promise((resolve, reject) => {
    const listening = window.onDidChangeActiveTextEditor((editor) => {
      if (!editor || !isIt(editor)) return;
      listening.dispose();
      resolve(editor);
    });
    commands.executeCommand('vscode.open', uri).then(undefined, reject);
  });
}

/** When the host lets go of a document. */
function closing(document: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const listening = workspace.onDidCloseTextDocument((closed) => {
      if (closed !== document) return;
      listening.dispose();
      resolve();
    });
  });
}

/** What is in use when all that can go has gone. */
async function used(): Promise<number> {
  for (let time = 0; time < 4; time++) {
    collect();
    // What ends with a promise goes only in a turn of its own.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
