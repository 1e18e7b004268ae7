import type { CompletionList } from 'vscode';
import {
  commands,
  languages,
  MarkdownString,
  Position,
  Range,
  Uri,
  window,
  workspace,
  type CodeAction,
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  type TextDocument,
  type WorkspaceEdit,
} from 'vscode';
import { after } from './after';
import { equal, has } from './expect';
import { inFolder, write } from './home';

/** A file with one problem of each kind that the tests mend, and uses of what another file has. */
const text = `# The harbour and who is behind it.
people:
  berg: # c1
    name: Olaf Berg
    of: harbour-board
    born: 21 March 1950
organisations:
  harbour-board: { name: Harbour Board, kind: agency, members: [berg, lavrov] }
events:
  opening:
    name: Opening
    date: 2021
    type: CONSULT
    actor: [berg, nobody-here]
`;
const other = 'events:\n  closing: { name: Closing, date: 2022, actor: berg }\n';

suite('the language of dossier files', () => {
  const name = 'language.dossier.yaml';
  const otherName = 'language-too.dossier.yaml';
  let document: TextDocument;

  suiteSetup(async () => {
    await write(otherName, other);
    document = await workspace.openTextDocument(await write(name, text));
    await window.showTextDocument(document);
    await problem('unknown-reference');
  });

  suiteTeardown(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const file of [name, otherName]) await workspace.fs.delete(inFolder(file));
    await after(languages.onDidChangeDiagnostics, () =>
      languages.getDiagnostics(inFolder(name)).length === 0 ? true : undefined,
    );
  });

  const problem = (code: string) =>
    after(languages.onDidChangeDiagnostics, () =>
      languages
        .getDiagnostics(inFolder(name))
        .find((each) => (typeof each.code === 'object' ? each.code.value : each.code) === code),
    );

  /** The position of a text, or of a part of it, where it first stands. */
  const at = (part: string, inside = part): Position =>
    document.positionAt(document.getText().indexOf(part) + part.indexOf(inside) + 1);

  test('completes ids of the kinds that fit, by name', async () => {
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at('of: harbour', 'harbour'),
    );
    const labels = items.map(({ label }) => (typeof label === 'string' ? { label } : label));
    const russia = labels.find(({ label }) => label === 'russia');
    equal(russia, { label: 'russia', description: 'Russia' });
    equal(
      labels.some(({ label }) => label === 'lavrov'),
      false,
    );
  });

  test('explains what it completes', async () => {
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at('    of: harbour', 'of'),
      undefined,
      50,
    );
    const aka = items.find(({ label }) => typeof label === 'object' && label.label === 'aka');
    has((aka?.documentation as MarkdownString).value, 'Other full forms');
  });

  test('shows the card behind an id', async () => {
    has(await hoverText(at('lavrov')), '**Sergey Lavrov**');
    has(await hoverText(at('of: harbour-board', 'harbour')), '**Harbour Board**');
  });

  test('shows what a field means', async () => {
    has(await hoverText(at('born')), 'Date of birth');
  });

  async function hoverText(position: Position): Promise<string> {
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ''))
      .join('\n');
  }

  test('goes to the entry behind an id, also into the bundled dossier', async () => {
    equal(await definitionLines(at('actor: [berg', 'berg')), [`${name} 2`]);
    const [bundled = ''] = await definitionLines(at('lavrov'));
    has(bundled, 'people.dossier.yaml');
  });

  async function definitionLines(position: Position): Promise<string[]> {
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    return found.map((each) =>
      'targetUri' in each
        ? `${fileName(each.targetUri)} ${each.targetRange.start.line}`
        : `${fileName(each.uri)} ${each.range.start.line}`,
    );
  }

  test('finds every use of an id, in all files', async () => {
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('berg:', 'berg'),
    );
    equal(found.map(({ uri, range }) => `${fileName(uri)} ${range.start.line}`).toSorted(), [
      `${otherName} 1`,
      `${name} 13`,
      `${name} 2`,
      `${name} 7`,
    ]);
  });

  test('renames an id in all files, and leaves everything else', async () => {
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at('berg:', 'berg'),
      'olaf-berg',
    );
    equal(await workspace.applyEdit(edit), true);
    equal(document.getText(), text.replaceAll('berg', 'olaf-berg'));
    const renamed = await workspace.openTextDocument(inFolder(otherName));
    equal(renamed.getText(), other.replaceAll('berg', 'olaf-berg'));
    await readWith('[olaf-berg, nobody-here]');
    // Back again, for the tests that follow.
    for (const [changed, before] of [
      [document, text],
      [renamed, other],
    ] as const) {
      const back = await window.showTextDocument(changed);
      await back.edit((change) => change.replace(new Range(0, 0, 999, 0), before));
      await changed.save();
    }
    await readWith('[berg, nobody-here]');
  });

  /** Waits until the file has been read with a list in it: an unknown id ends it. */
  const readWith = (list: string) =>
    after(languages.onDidChangeDiagnostics, () => {
      const end = at(list).character + list.length - 2;
      return languages
        .getDiagnostics(inFolder(name))
        .find(
          ({ message, range }) => message.includes('nobody-here') && range.end.character === end,
        );
    });

  test('refuses to rename what the bundled dossier has, in a sentence', async () => {
    try {
      await commands.executeCommand(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at('lavrov'),
        'x',
      );
      throw new Error('It was renamed.');
    } catch (error) {
      has(String(error), 'bundled dossier');
    }
  });

  test('has an outline of sections and entries, for the breadcrumbs too', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    equal(
      symbols.map(({ name, children }) => [name, children.map((child) => child.detail)]),
      [
        ['people', ['Olaf Berg']],
        ['organisations', ['Harbour Board']],
        ['events', ['Opening']],
      ],
    );
  });

  test('folds sections and entries', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    const lines = folds.map(({ start, end }) => `${start}-${end}`);
    equal(
      ['1-5', '2-5', '9-13'].filter((fold) => !lines.includes(fold)),
      [],
    );
  });

  test('shows the names behind ids, and no longer when switched off', async () => {
    const settings = workspace.getConfiguration('dossier');
    equal(await hints(), ['Olaf Berg', 'Sergey Lavrov', 'Olaf Berg']);
    await settings.update('inlayHints', false, true);
    try {
      equal(await hints(), []);
    } finally {
      await settings.update('inlayHints', undefined, true);
    }
  });

  async function hints(): Promise<unknown[]> {
    const found = await commands.executeCommand<InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new Range(0, 0, 99, 0),
    );
    return found.map(({ label }) => label);
  }

  test('tells how often documents of the folder mention an entry, when switched on', async () => {
    const settings = workspace.getConfiguration('dossier');
    await write('language-note.md', 'Olaf Berg met Lavrov. Olaf Berg left.');
    equal(await lenses(), []);
    await settings.update('codeLens', true, true);
    try {
      equal((await lenses())[0], '2 mentions in this folder');
    } finally {
      await settings.update('codeLens', undefined, true);
      await workspace.fs.delete(inFolder('language-note.md'));
    }
  });

  async function lenses(): Promise<(string | undefined)[]> {
    const found = await commands.executeCommand<CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    return found.map(({ command }) => command?.title);
  }

  test('mends a date', async () => {
    const [first] = await fixes('bad-date');
    equal(first?.title, 'Change to “1950-03-21”');
  });

  test('adds the entry that an id asks for', async () => {
    const actions = await fixes('unknown-reference');
    const add = actions.find(({ title }) => title === 'Add a person “nobody-here”');
    const [edit] = add?.edit?.get(document.uri) ?? [];
    equal(edit?.newText, '\n  nobody-here:\n    name: Nobody Here');
    equal(edit?.range.start.line, 5);
  });

  test('mends what the review asks something about, too, and offers each way once', async () => {
    const slips = await workspace.openTextDocument(
      await write(
        'slips.dossier.yaml',
        'people:\n  slip:\n    name: Slip\n    summary: Minister: of bread\n  able:\n    name: Ann Able\n    claims:\n      - { what: cost, value: 2, unti: km }\n  cut: { name: Pak, Russia agree, born: 1950 }\n  two:\n    name: Two\n    aka: [A]\n    aka: [B]\n',
      ),
    );
    const problemsThere = (): number =>
      languages.getDiagnostics(slips.uri).filter(({ source }) => source === 'Dossier').length;
    await after(languages.onDidChangeDiagnostics, () => (problemsThere() >= 6 ? true : undefined));
    const titles = async (line: number): Promise<readonly string[]> =>
      (
        await commands.executeCommand<CodeAction[]>(
          'vscode.executeCodeActionProvider',
          slips.uri,
          slips.lineAt(line).range,
          'quickfix',
        )
      ).map(({ title }) => title);
    equal(await titles(3), ['Put the text in quotes']);
    equal(await titles(7), ['Change to “unit”']);
    equal(await titles(8), ['Put the text in quotes']);
    equal(await titles(12), ['Join with the first “aka”']);
    await workspace.fs.delete(slips.uri);
  });

  async function fixes(code: string): Promise<CodeAction[]> {
    const { range } = await problem(code);
    return commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      'quickfix',
    );
  }

  test('links each problem to what the README says of it', async () => {
    const { code } = await problem('bad-date');
    if (typeof code !== 'object') throw new Error('The code has no link.');
    await commands.executeCommand('vscode.open', code.target);
    const editor = window.activeTextEditor;
    has(editor?.document.uri.path ?? '', /readme\.md$/i);
    has(editor?.document.lineAt(editor.selection.active.line).text ?? '', 'bad-date');
  });

  test('helps in a file that is not saved yet', async () => {
    const unsaved = Uri.from({ scheme: 'untitled', path: inFolder('new.dossier.yaml').path });
    const draft = await workspace.openTextDocument(unsaved);
    const editor = await window.showTextDocument(draft);
    await editor.edit((change) => change.insert(new Position(0, 0), 'people:\n  a:\n    '));
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      unsaved,
      new Position(2, 4),
    );
    equal(
      items.some(({ label }) => typeof label === 'object' && label.label === 'name'),
      true,
    );
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('knows the ids of a bundled file that is open', async () => {
    const file = Uri.parse('dossier-bundled:/people.dossier.yaml');
    document = await workspace.openTextDocument(file);
    has(await hoverText(at('of: russia', 'russia')), '**Russia**');
    document = await workspace.openTextDocument(inFolder(name));
  });
});

const fileName = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);
