import {
  commands,
  Position,
  Selection,
  window,
  workspace,
  WorkspaceEdit,
  type CompletionList,
  type Range,
  type TextDocument,
} from 'vscode';
import { equal, has } from './expect';
import { cardOn, write } from './hovers';

const head = '---\ndate: 2021-04-07\n---\n\n';

/** Opens a note of 7 April 2021 with the cursor behind a text of it. */
async function openAt(words: string, before: string): Promise<TextDocument> {
  const document = await write(`${head}${words}\n`);
  const editor = await window.showTextDocument(document);
  const at = document.positionAt(document.getText().indexOf(before) + before.length);
  editor.selection = new Selection(at, at);
  return document;
}

/** What stands in a note below its head. */
const bodyOf = (document: TextDocument): string => document.getText().slice(head.length);

/** Runs a command that asks, and takes what its list has first, or what is ticked in it. */
async function take(command: string, ...given: unknown[]): Promise<void> {
  const state = { isDone: false };
  const run = Promise.resolve(commands.executeCommand(command, ...given)).finally(() => {
    state.isDone = true;
  });
  // Nothing tells when a list is filled; until then there is nothing to take.
  while (!state.isDone) {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await run;
}

suite('inserting from the record', () => {
  teardown(async () => {
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('by the link of a card: the name first of all', async () => {
    const document = await openAt('Lavrov met . So it was.', 'met ');
    const card = await cardOn(document, 'Lavrov');
    const link = /command:(?<command>dossier\.insert)\?(?<given>[^)\s]+)/.exec(card!.markdown);
    const given = JSON.parse(decodeURIComponent(link!.groups!['given']!)) as unknown;
    await take(link!.groups!['command']!, ...[given].flat());
    equal(bodyOf(document), 'Lavrov met Sergey Lavrov. So it was.\n');
  });

  test('by the row of an event: a dated sentence with its sources in notes', async () => {
    const document = await openAt('So it was. ', 'was. ');
    await take('dossier.insert', { link: { id: '2021-04-06-lavrov-islamabad' } });
    has(bodyOf(document), /^So it was\. 6–7 April 2021: .+\.(\[\^[^\]]+\])+\n/);
    has(bodyOf(document), /\n\[\^[^\]]+\]: .+\.\n/);
    await commands.executeCommand('undo');
    equal(bodyOf(document), 'So it was. \n');
  });

  test('from no row in particular: of the first that is offered', async () => {
    const document = await openAt('So it was: ', 'was: ');
    await take('dossier.insert');
    has(bodyOf(document), /^So it was: \S.*\n/);
  });

  test('leaves the text alone where the entry is gone', async () => {
    const document = await openAt('So it was.', 'was');
    await commands.executeCommand('dossier.insert', 'nobody-has-this-id');
    equal(bodyOf(document), 'So it was.\n');
  });

  test('by completion: the name in full over what was typed', async () => {
    const document = await openAt('He met Лавр', 'Лавр');
    const at = new Position(4, 11);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const item = list.items.find(({ insertText }) => insertText === 'Сергей Лавров');
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, item!.range as Range, item!.insertText as string);
    await workspace.applyEdit(edit);
    equal(bodyOf(document), 'He met Сергей Лавров\n');
  });
});

suite('what a document names, written into it', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('is a chronology with sources in notes, in order of date', async () => {
    const document = await openAt('Lavrov met Qureshi.\n', 'Qureshi.\n');
    await take('dossier.insertChronology');
    const rows = bodyOf(document)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    has(rows[0] ?? '', '| Date | Event |');
    const years = rows.slice(2).map((row) => Number(/\d{4}/.exec(row)?.[0]));
    equal(years.length > 2, true);
    equal(
      years,
      years.toSorted((a, b) => a - b),
    );
    has(bodyOf(document), /^\| 6–7 April 2021 \| .+\[\^[^\]]+\]/m);
    has(bodyOf(document), /^\[\^[^\]]+\]: /m);
  });

  test('is a list of dates where the language has no short table', async () => {
    const document = await write('Lavrov met Qureshi.\n\n', 'plaintext');
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(2, 0, 2, 0);
    await take('dossier.insertChronology');
    equal(document.getText().includes('|'), false);
    has(document.getText(), /6–7 April 2021/);
  });

  test('is nothing where it names nobody', async () => {
    const document = await openAt('Nobody came.', 'Nobody');
    await commands.executeCommand('dossier.insertChronology');
    await commands.executeCommand('dossier.insertActorTable');
    equal(bodyOf(document), 'Nobody came.\n');
  });

  test('is a table of actors with what they were at its date', async () => {
    const document = await openAt(
      'Lavrov met Qureshi in Islamabad. The SCO followed.\n',
      'followed.\n',
    );
    await commands.executeCommand('dossier.insertActorTable');
    const rows = bodyOf(document)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    equal(rows[0], '| Actor | As of 7 April 2021 |');
    has(rows[2] ?? '', '| Sergey Lavrov | Foreign Minister of Russia');
    has(rows[3] ?? '', '| Shah Mahmood Qureshi | Foreign Minister of Pakistan');
    // Places are no actors.
    equal(
      rows.some((row) => row.includes('Islamabad')),
      false,
    );
  });
});
