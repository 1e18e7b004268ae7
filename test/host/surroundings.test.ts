import {
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  Uri,
  workspace,
  type Disposable,
} from 'vscode';
import { findings } from './drafts';
import { has } from './expect';
import { cardOn } from './hovers';
import { MemoryFiles } from './memoryFiles';

const note = 'Sergey Lavrov spoke of the Pakistan Stream Gas Pipeline, 800 km long.\n';

suite('a note that is no file of the open folder', () => {
  const disposables: Disposable[] = [];

  teardown(() => {
    for (const disposable of disposables.splice(0)) disposable.dispose();
  });

  for (const [where, scheme, isReadonly] of [
    ['of a file system of its own', 'trial', false],
    ['that may not be written', 'trial-sealed', true],
  ] as const)
    test(`has cards and findings ${where}`, async () => {
      const files = new MemoryFiles();
      const uri = Uri.from({ scheme, path: '/notes/note.md' });
      files.writeFile(uri, new TextEncoder().encode(note));
      disposables.push(workspace.registerFileSystemProvider(scheme, files, { isReadonly }));
      const document = await workspace.openTextDocument(uri);
      has((await cardOn(document, 'Sergey Lavrov'))?.markdown ?? '', 'Foreign Minister');
      await findings(document, ['figure: 800 km']);
    });

  test('has cards and findings in a cell of a notebook', async () => {
    const cell = new NotebookCellData(NotebookCellKind.Markup, note, 'markdown');
    const notebook = await workspace.openNotebookDocument(
      'jupyter-notebook',
      new NotebookData([cell]),
    );
    const { document } = notebook.cellAt(0);
    has((await cardOn(document, 'Sergey Lavrov'))?.markdown ?? '', 'Foreign Minister');
    await findings(document, ['figure: 800 km']);
  });
});
