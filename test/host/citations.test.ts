import {
  commands,
  Position,
  Selection,
  window,
  workspace,
  type CompletionItem,
  type CompletionList,
  type Hover,
  type LocationLink,
  type MarkdownString,
  type TextDocument,
} from 'vscode';
import { after } from './after';
import { equal, has } from './expect';
import { inFolder } from './home';
import { write } from './hovers';
import { messagesShown } from './messagesShown';

const text = '---\ndate: 2021-04-07\n---\n\nLavrov met Qureshi.\n';

/** Opens a note with the cursor behind a word of it. */
async function openAt(content: string, word: string): Promise<TextDocument> {
  const document = await write(content);
  const editor = await window.showTextDocument(document);
  // Commands go by the editor that the window calls active, of which it may hear later.
  await after(
    window.onDidChangeActiveTextEditor,
    () => window.activeTextEditor === editor || undefined,
  );
  const at = document.positionAt(content.indexOf(word) + word.length);
  editor.selection = new Selection(at, at);
  return document;
}

const completionsAt = async (content: string, at: number): Promise<readonly CompletionItem[]> => {
  const document = await write(content);
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at),
    undefined,
    10,
  );
  return list.items;
};
const labelOf = ({ label }: CompletionItem): string =>
  typeof label === 'string' ? label : label.label;

suite('writing from the record', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('puts the name of a row at the cursor, as one step to undo', async () => {
    const document = await openAt(text, 'met ');
    await commands.executeCommand('dossier.insertName', 'lavrov');
    has(document.getText(), 'met Sergey LavrovQureshi');
    await commands.executeCommand('undo');
    equal(document.getText(), text);
  });

  test('completes names by later words, other scripts and behind @, and not in code', async () => {
    const named = async (typed: string): Promise<readonly string[]> =>
      (await completionsAt(`He met ${typed}`, 7 + typed.length)).map(labelOf);
    has((await named('Lavr'))[0] ?? '', 'Sergey Lavrov');
    has((await named('@lavr'))[0] ?? '', 'Sergey Lavrov');
    has((await named('Лавр'))[0] ?? '', 'Сергей Лавров');
    has((await named('Pakistan Str'))[0] ?? '', 'Pakistan Stream Gas Pipeline');
    equal(
      (await named('`Lavr`')).filter((label) => label === 'Sergey Lavrov'),
      [],
    );
    const code = '```\nLavr\n```\n';
    equal(
      (await completionsAt(code, 8)).map(labelOf).filter((label) => label === 'Sergey Lavrov'),
      [],
    );
  });

  test('offers no name where that is switched off', async () => {
    const section = workspace.getConfiguration('dossier');
    await section.update('completion.enabled', false);
    try {
      const found = (await completionsAt('He met Lavr', 11)).map(labelOf);
      equal(found.includes('Sergey Lavrov'), false);
    } finally {
      await section.update('completion.enabled', undefined);
    }
  });

  test('completes keys behind [@ by title, and footnotes with their text', async () => {
    const keys = await completionsAt('Gas [@tashkent', 14);
    // What else is offered shows if it is not.
    has(keys.map(labelOf).join(' '), /\bsov-tash\b/);
    const content = 'Gas [^sov-tash';
    const [note] = await completionsAt(content, content.length);
    equal(labelOf(note!), 'sov-tash');
    const rest = (note!.additionalTextEdits ?? []).map(({ newText }) => newText).join('');
    const inserted = typeof note!.insertText === 'string' ? note!.insertText : '';
    has(inserted + rest, /^sov-tash\][^]*\[\^sov-tash\]: “Tashkent Declaration,”/);
  });

  test('shows the source over a key and goes to its YAML', async () => {
    const document = await write('Gas [@sov-tash, p. 3] flows.\n');
    const at = new Position(0, 8);
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const shown = hovers.flatMap(({ contents }) => contents as MarkdownString[]);
    has(shown.map(({ value }) => value).join(''), /\*\*Tashkent Declaration\*\*[^]*, 3/);
    const [place] = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at,
    );
    has(place?.targetUri.path ?? '', 'sources-history.dossier.yaml');
  });

  test('writes the bibliography of what is cited, and writes it anew in its place', async () => {
    const document = await openAt('Gas [@sov-tash] and @nobody.\n', 'Gas');
    await commands.executeCommand('dossier.writeBibliography');
    const once = document.getText();
    has(once, /\n## Bibliography\n\n<!-- dossier: bibliography -->\n\n- “Tashkent Declaration,”/);
    await commands.executeCommand('dossier.writeBibliography');
    equal(document.getText(), once);
  });

  test('exports just what is cited', async () => {
    await openAt('Gas [@sov-tash].\n', 'Gas');
    const to = inFolder('cited.json');
    const said = await messagesShown(() =>
      commands.executeCommand('dossier.exportCited', { format: 'csl', to }),
    );
    equal(said, ['1 source exported to cited.json.']);
    const items = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(to))) as {
      id: string;
    }[];
    equal(
      items.map(({ id }) => id),
      ['sov-tash'],
    );
    await workspace.fs.delete(to);
  });
});
