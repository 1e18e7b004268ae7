import {
  commands,
  Position,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type DocumentHighlight,
  type Location,
  type LocationLink,
  type SymbolInformation,
  type TextDocument,
} from 'vscode';
import type { DossierApi } from '../../src/extension/api';
import { equal, has } from './expect';
import { extension, write as writeFile } from './home';
import { write } from './hovers';

const place = (document: TextDocument, text: string): Position =>
  document.positionAt(document.getText().indexOf(text) + 1);
const lineOf = async ({ targetUri, targetRange }: LocationLink): Promise<string> =>
  (await workspace.openTextDocument(targetUri)).lineAt(targetRange.start.line).text.trim();

suite('the names of an open document', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('highlight, under the cursor, the same one under its other names', async () => {
    const document = await write('Sergey Lavrov spoke. Qureshi heard Lavrov. Сергей Лавров left.');
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      place(document, 'Lavrov.'),
    );
    equal(
      highlights.map(({ range }) => document.getText(range)),
      ['Sergey Lavrov', 'Lavrov', 'Сергей Лавров'],
    );
  });

  test('are kept up with edits in several places, and with their undoing', async () => {
    const document = await write('Lavrov came.\n\nQureshi met Lavrov.\n');
    await window.showTextDocument(document);
    const named = async (): Promise<string[]> => {
      const found = await commands.executeCommand<DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        place(document, 'Lavrov'),
      );
      return found.map(({ range }) => `${range.start.line}:${range.start.character}`);
    };
    equal(await named(), ['0:0', '2:12']);
    const edit = new WorkspaceEdit();
    edit.insert(document.uri, new Position(0, 0), 'Sergey Lavrov said: ');
    edit.replace(document.uri, new Range(1, 0, 2, 8), 'And then\nhe met ');
    edit.insert(document.uri, new Position(3, 0), '`Lavrov` is code.');
    await workspace.applyEdit(edit);
    equal(await named(), ['0:0', '0:20', '2:11']);
    await commands.executeCommand('undo');
    equal(await named(), ['0:0', '2:12']);
  });

  test('lead to their entries in the YAML, in every file that speaks of them', async () => {
    const document = await write('The Karachi–Kasur line is not built.');
    const found = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      place(document, 'Karachi–Kasur'),
    );
    const lines = await Promise.all(found.map(lineOf));
    equal(lines, ['psgp:', 'psgp:']);
    equal(document.getText(found[0]!.originSelectionRange), 'Karachi–Kasur line');
  });

  test('are found again in all documents of the folder, under any of their names', async () => {
    const note = await writeFile('kabulov-note.md', 'Kabulov came.\n\n`Zamir Kabulov` is code.\n');
    const document = await write('Zamir Kabulov was named.');
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      place(document, 'Zamir'),
    );
    const inFile = (name: string): Location[] => found.filter(({ uri }) => uri.path.endsWith(name));
    equal(
      inFile('/kabulov-note.md').map(({ range }) => range),
      [new Range(0, 0, 0, 7)],
    );
    equal(inFile('/visit.md').length > 0, true);
    equal(inFile('.dossier.yaml').length, 1);
    equal(
      found.filter(({ uri }) => uri.toString() === document.uri.toString()).length,
      1,
      'the document itself, which is not saved',
    );
    await workspace.fs.delete(note);
  });

  test('are gone to one after the other, round the end', async () => {
    const editor = await window.showTextDocument(await write('Met Lavrov, then Imran Khan.'));
    const next = async (command: string): Promise<string> => {
      await commands.executeCommand(command);
      return editor.document.getText(editor.selection);
    };
    equal(await next('dossier.nextMention'), 'Lavrov');
    equal(await next('dossier.nextMention'), 'Imran Khan');
    equal(await next('dossier.nextMention'), 'Lavrov');
    equal(await next('dossier.previousMention'), 'Imran Khan');
  });
});

suite('the library', () => {
  test('is found by any name in the search for symbols', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Лавров',
    );
    has(found.map(({ name }) => name).join(), 'Sergey Lavrov');
  });

  test('is there for other extensions, with what a text names', async () => {
    const api = extension().exports as DossierApi;
    equal(api.version, 1);
    equal((await api.library()).get('lavrov')?.name, 'Sergey Lavrov');
    const text = 'Foreign Minister Qureshi met Lavrov.';
    const found = await api.findMentions(text, { asOf: '2015-06-01' });
    equal(
      found.map(({ start, end, id }) => [text.slice(start, end), id]),
      [
        ['Qureshi', 'qureshi'],
        ['Lavrov', 'lavrov'],
      ],
    );
    has(found[0]!.description, 'formerly Foreign Minister of Pakistan');
  });
});
