import { commands, env, Selection, TabInputWebview, window, workspace } from 'vscode';
import type { DossierApi } from '../../src/extension/api';
import { equal, has } from './expect';
import { after } from './after';
import { extension, write as writeFile } from './home';

suite('commands', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('copy a name', async () => {
    await commands.executeCommand('dossier.copyName', 'lavrov');
    equal(await env.clipboard.readText(), 'Sergey Lavrov');
  });

  test('insert a name at every cursor', async () => {
    const uri = await writeFile('insert.md', 'Met  today.\nSaw  too.\n');
    const editor = await window.showTextDocument(uri);
    editor.selections = [new Selection(0, 4, 0, 4), new Selection(1, 4, 1, 4)];
    await commands.executeCommand('dossier.insertName', 'lavrov');
    equal(editor.document.getText(), 'Met Sergey Lavrov today.\nSaw Sergey Lavrov too.\n');
    await editor.document.save();
  });

  test('go to the place of a bundled entry in its YAML', async () => {
    await commands.executeCommand('dossier.goToYaml', 'lavrov');
    has(cursorLine(), /^ {2}lavrov:/);
    const { languageId, uri } = window.activeTextEditor!.document;
    equal([languageId, workspace.fs.isWritableFileSystem(uri.scheme)], ['yaml', false]);
  });

  test('leave a bundled file what it is, though it is open', async () => {
    await commands.executeCommand('dossier.goToYaml', 'lavrov');
    const uri = window.activeTextEditor!.document.uri;
    await commands.executeCommand('dossier.refresh');
    const library = await (extension().exports as DossierApi).library();
    equal(
      library.get('lavrov')!.origins.map(({ file }) => file.replace(/^.*[/:]/, '')),
      [uri.path.replace(/^.*\//, '')],
    );
  });

  test('go to the place of an entry of the analyst’s own', async () => {
    await commands.executeCommand('dossier.goToYaml', 'tass');
    has(cursorLine(), /^ {2}tass:/);
  });

  test('open the summary in a panel', async () => {
    await commands.executeCommand('dossier.openSummary');
    await after(window.tabGroups.onDidChangeTabs, summaryTab);
  });

  test('open one panel only, however often they are called', async () => {
    await commands.executeCommand('dossier.openSummary');
    await commands.executeCommand('dossier.openProfile', 'lavrov');
    await after(window.tabGroups.onDidChangeTabs, summaryTab);
    equal(summaryTabs().length, 1);
  });

  test('take an id that is gone without an error', async () => {
    await commands.executeCommand('dossier.openProfile', 'nobody-has-this-id');
    equal(summaryTabs().length, 0);
  });
});

function cursorLine(): string {
  const editor = window.activeTextEditor;
  return editor ? editor.document.lineAt(editor.selection.active.line).text : 'no editor';
}

const summaryTabs = () =>
  window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('dossier.summary'),
    );

const summaryTab = () => summaryTabs()[0];
