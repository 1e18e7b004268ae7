import {
  commands,
  languages,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type CodeAction,
  type TextDocument,
} from 'vscode';
import { findings } from './drafts';
import { equal, has } from './expect';
import { write } from './hovers';

const actionsAt = (document: TextDocument, range: Range): Thenable<CodeAction[]> =>
  commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);

async function apply(action: CodeAction | undefined): Promise<void> {
  if (action?.edit) await workspace.applyEdit(action.edit);
  if (action?.command) {
    const { command, arguments: values = [] } = action.command;
    await commands.executeCommand(command, ...(values as unknown[]));
  }
}

const settings = () => workspace.getConfiguration('dossier');

suite('the checks of a draft', () => {
  teardown(async () => {
    await settings().update('checks.ignored', undefined);
    await settings().update('checks.figure', undefined);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('say what the record has, on whose word, with the way to it', async () => {
    const document = await write('The Pakistan Stream Gas Pipeline will be 800 km long.\n');
    const [finding] = await findings(document, ['figure: 800 km']);
    has(finding!.message, '1,100 km (Gulf Times 2015, B1)');
    const related = finding!.relatedInformation ?? [];
    has(related[0]!.message, 'Pakistan Stream Gas Pipeline');
    const paths = related.map(({ location }) => location.uri.path).join('\n');
    has(paths, 'projects-pipeline.dossier.yaml');
    has(paths, 'sources-energy.dossier.yaml');
    has(String((finding!.code as { target: unknown }).target), /readme/i);
  });

  test('are kept up while someone writes', async () => {
    const document = await write('The Pakistan Stream Gas Pipeline will be 800 km long.\n');
    await window.showTextDocument(document);
    await findings(document, ['figure: 800 km']);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 41, 0, 44), '1,100');
    await workspace.applyEdit(edit);
    has(document.getText(), '1,100 km');
    // A figure that others dispute may want a note; it is no slip.
    const [rest] = await findings(document, ['citation: 1,100 km']);
    has(rest!.message, 'disputed');
    await commands.executeCommand('undo');
    await findings(document, ['figure: 800 km']);
  });

  test('are mended by a figure of the record with its source', async () => {
    const document = await write('The Pakistan Stream Gas Pipeline will be 800 km long.\n');
    const [finding] = await findings(document, ['figure: 800 km']);
    const actions = await actionsAt(document, finding!.range);
    await apply(actions.find(({ title }) => title.startsWith('Write 1,100 km')));
    has(document.getText(), /will be 1,100 km.* long\./);
    has(document.getText(), 'Gulf Times');
  });

  test('are mended with the note behind the comma or the point that follows', async () => {
    const document = await write('The length of the Pakistan Stream Gas Pipeline is 800 km.\n');
    const [finding] = await findings(document, ['figure: 800 km']);
    const actions = await actionsAt(document, finding!.range);
    await apply(actions.find(({ title }) => title.startsWith('Write 1,100 km')));
    has(document.lineAt(0).text, /is 1,100 km\.\[\^[^\]]+\]$/);
  });

  test('are silent where a comment says so, or a setting of the folder', async () => {
    const document = await write(
      'The Pakistan Stream Gas Pipeline will be 800 km long.\n\nThe pipeline PakStream is 800 km long.\n',
    );
    const [first] = await findings(document, ['figure: 800 km', 'figure: 800 km']);
    await apply(
      (await actionsAt(document, first!.range)).find(({ title }) => title === 'Ignore here'),
    );
    has(document.lineAt(0).text, '<!-- dossier-ignore figure: 800 km -->');
    const [second] = await findings(document, ['figure: 800 km']);
    await apply(
      (await actionsAt(document, second!.range)).find(
        ({ title }) => title === 'Ignore in this folder',
      ),
    );
    await findings(document, []);
    equal(settings().get('checks.ignored'), ['figure psgp 800 km']);
  });

  test('are silent where they are switched off, and in languages that are not ours', async () => {
    const document = await write('The Pakistan Stream Gas Pipeline will be 800 km long.\n');
    await findings(document, ['figure: 800 km']);
    await settings().update('checks.figure', 'off');
    await findings(document, []);
    await settings().update('checks.figure', undefined);
    await findings(document, ['figure: 800 km']);
    await languages.setTextDocumentLanguage(document, 'json');
    await findings(document, []);
  });
});
