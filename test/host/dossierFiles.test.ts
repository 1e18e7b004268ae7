import { commands, Position, window, workspace, WorkspaceEdit } from 'vscode';
import { equal, has } from './expect';
import { cardOn, write } from './hovers';
import { trialFile } from './trialFile';

type Case = readonly [what: string, yaml: string, code: string, line: number];

suite('a dossier file that', () => {
  teardown(() => trialFile.remove());

  const cases: readonly Case[] = [
    ['is not YAML', 'projects:\n  a: b: c\n', 'not-yaml', 2],
    ['has an unknown section', 'project:\n  a: A\n', 'unknown-section', 1],
    ['has an unknown field', 'projects:\n  a:\n    colour: red\n', 'unknown-field', 3],
    ['has a value of the wrong type', 'projects:\n  a:\n    claims: 7\n', 'wrong-type', 3],
    ['names an id that nothing has', 'places:\n  a: {of: nobody-here}\n', 'unknown-reference', 2],
    ['has a date that is none', 'events:\n  a:\n    date: last week\n', 'bad-date', 3],
    ['has an id twice', 'projects:\n  a: A\n  a: B\n', 'duplicate-id', 3],
    ['uses an id for two things', 'projects:\n  a: A\nplaces:\n  a: B\n', 'duplicate-id', 4],
  ];
  for (const [what, yaml, code, line] of cases)
    test(`${what} says so at its line ${line}, in a sentence`, async () => {
      await trialFile.write(yaml);
      const { message, range } = await trialFile.problem(code);
      equal(range.start.line + 1, line);
      has(message, /[.?]$/);
    });

  test('is half wrong is half used', async () => {
    await trialFile.write(`${harbour}    colour: red\n`);
    await trialFile.problem('unknown-field');
    has(await cardText('Harbour Lights Programme'), 'A trial');
  });

  test('breaks keeps what it last held', async () => {
    await trialFile.write(`${harbour}    colour: red\n`);
    await trialFile.problem('unknown-field');
    await trialFile.write(`${harbour}  "broken\n`);
    await trialFile.problem('not-yaml');
    has(await cardText('Harbour Lights Programme'), 'A trial');
  });

  test('is being written is read as it stands in its editor', async () => {
    const uri = await trialFile.write(`${harbour}    colour: red\n`);
    await trialFile.problem('unknown-field');
    await window.showTextDocument(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, new Position(5, 0), '    from: last week\n');
    await workspace.applyEdit(edit);
    equal((await trialFile.problem('bad-date')).range.start.line, 5);
    await workspace.save(uri);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('has 50 MB is not read, and says so', async () => {
    await trialFile.write(new Uint8Array(50 * 2 ** 20).fill(0x20));
    await trialFile.problem('too-large');
  });

  test('multiplies itself by aliases holds nothing up', async () => {
    const levels = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++) {
      const aliases = Array<string>(9).fill(`*a${level - 1}`);
      levels.push(`a${level}: &a${level} [${aliases.join(', ')}]`);
    }
    await trialFile.write(`${levels.join('\n')}\nprojects:\n  a: {name: A, aka: *a11}\n`);
    await trialFile.problem('unknown-section');
    has(await cardText('Sergey Lavrov'), 'Sergey Lavrov');
  });
});

const harbour = `projects:
  harbour:
    name: Harbour Lights Programme
    summary: A trial.
    kind: programme
`;

/** What the card of a name says. */
async function cardText(name: string): Promise<string> {
  return (await cardOn(await write(`The ${name}.`), name))?.markdown ?? 'no card';
}
