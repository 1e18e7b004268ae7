import { commands, Uri, window, workspace, type Disposable } from 'vscode';
import { errorsShown } from './messagesShown';
import { after } from './after';
import { equal, has } from './expect';
import { folder, inFolder, write } from './home';
import { MemoryFiles } from './memoryFiles';

suite('a disk that is full', () => {
  let files: MemoryFiles;
  let registered: Disposable;
  const onDisk = (path: string): Uri => Uri.from({ scheme: 'full', path });

  setup(async () => {
    files = new MemoryFiles();
    files.isFull = true;
    registered = workspace.registerFileSystemProvider('full', files);
    // The window is told of it before it answers: a file of a kind that it does not know is waited for.
    await workspace.fs.stat(folder());
    // What other tests had in front may still be closing.
    await commands.executeCommand('workbench.action.closeAllEditors');
    await after(window.onDidChangeActiveTextEditor, () => !window.activeTextEditor || undefined);
  });

  teardown(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    registered.dispose();
  });

  test('is said to be, where something is imported to it, and nothing is opened', async () => {
    const from = await write('list.csv', 'name,date\nVisit,2021-04-06\n');
    const said = await errorsShown(() =>
      commands.executeCommand('dossier.import', { from, to: onDisk('/list.dossier.yaml') }),
    );
    equal(said.length, 1);
    has(said[0] ?? '', /^The file could not be written: .*no space left/);
    equal(window.activeTextEditor?.document.uri.toString(), undefined);
    // What it was to be made of is still there.
    await workspace.fs.delete(inFolder('list.csv'));
  });

  test('is said to be, where something is exported to it', async () => {
    const said = await errorsShown(() =>
      commands.executeCommand('dossier.export', { format: 'geojson', to: onDisk('/places.json') }),
    );
    equal(said.length, 1);
    has(said[0] ?? '', /^The file could not be written: .*no space left/);
  });

  test('is said to be, where the sample is put on it', async () => {
    const { showOpenDialog } = window;
    Object.assign(window, { showOpenDialog: () => Promise.resolve([onDisk('/')]) });
    try {
      const said = await errorsShown(() => commands.executeCommand('dossier.openSample'));
      equal(said.length, 1);
      has(said[0] ?? '', /^The sample could not be written there: .*no space left/);
    } finally {
      Object.assign(window, { showOpenDialog });
    }
  });
});
