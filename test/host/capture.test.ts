import type { Uri } from 'vscode';
import { commands, Range, Selection, window, workspace } from 'vscode';
import { equal, has } from './expect';
import { inFolder, write } from './home';
import { write as writeNote } from './hovers';

suite('capture', () => {
  let count = 0;
  /** Another one for each test: VS Code remembers for a while what stood in a file. */
  let name = '';
  const text =
    '# kept\npeople:\n  a: A # kept too\n\n# of events\nevents:\n  e: { name: E, date: 2021 }\n';

  setup(async () => {
    name = `capture-${++count}.dossier.yaml`;
    await write(name, text);
  });

  teardown(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(inFolder(name));
  });

  const add = (answers: object) =>
    commands.executeCommand('dossier.addToDossier', { file: inFolder(name), aka: [], ...answers });

  const content = () => window.activeTextEditor?.document.getText();

  async function saveAll(): Promise<void> {
    await workspace.saveAll();
  }

  test('writes a new entry at its place and shows it', async () => {
    await add({ kind: 'person', name: 'Olaf Berg: a trial', aka: ['Б. Олаф'] });
    equal(
      content(),
      text.replace(
        '# kept too\n',
        "# kept too\n  olaf-berg-a-trial:\n    name: 'Olaf Berg: a trial'\n    aka: [Б. Олаф]\n",
      ),
    );
    const editor = window.activeTextEditor!;
    has(editor.document.lineAt(editor.selection.active.line).text, 'olaf-berg');
    await saveAll();
  });

  test('takes it back in one step', async () => {
    await add({ kind: 'event', name: 'Storm', date: '2021-04' });
    has(content() ?? '', 'date: 2021-04');
    await commands.executeCommand('undo');
    equal(content(), text);
    await saveAll();
  });

  test('takes the name from the selection', async () => {
    const note = await writeNote('Met Olaf Berg’s son.');
    const editor = await window.showTextDocument(note);
    editor.selection = new Selection(0, 4, 0, 15);
    await commands.executeCommand('dossier.addToDossier', {
      kind: 'person',
      aka: [],
      file: inFolder(name),
      name: note.getText(new Range(0, 4, 0, 13)),
    });
    has(content() ?? '', '  olaf-berg:\n    name: Olaf Berg\n');
    await saveAll();
  });

  test('adds an alias to an own entry', async () => {
    await openAndWait();
    await commands.executeCommand('dossier.addAlias', { name: 'Alpha', id: 'a', list: 'aka' });
    equal(
      content(),
      text.replace('  a: A # kept too', '  a:\n    name: A # kept too\n    aka: [Alpha]'),
    );
    await saveAll();
  });

  test('adds an alias to a bundled entry in an own file, over it', async () => {
    const file = inFolder(name);
    await commands.executeCommand('dossier.addAlias', {
      name: 'Lavrov the Elder',
      id: 'lavrov',
      list: 'short',
      file,
    });
    has(content() ?? '', '  lavrov:\n    short: [Lavrov the Elder]\n');
    await saveAll();
  });

  test('starts a new dossier from a template', async () => {
    await commands.executeCommand('dossier.newDossier', 'notes/trial');
    const editor = window.activeTextEditor!;
    equal(editor.document.uri.toString(), inFolder('notes/trial.dossier.yaml').toString());
    has(editor.document.getText(), 'title: Trial');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(inFolder('notes'), { recursive: true });
  });

  /** Opens the file and waits until its entries are in the library. */
  async function openAndWait(): Promise<void> {
    const file: Uri = inFolder(name);
    await window.showTextDocument(await workspace.openTextDocument(file));
    await commands.executeCommand('dossier.refresh');
  }
});
