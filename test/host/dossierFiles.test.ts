import { languages, workspace, type Diagnostic, type Uri } from 'vscode';
import { equal, has } from './expect';
import { eventually } from './eventually';
import { inFolder, write as writeFile } from './home';
import { cardOn, write } from './hovers';

suite('a dossier file', () => {
  const name = 'trial.dossier.yaml';

  teardown(async () => {
    const file = inFolder(name);
    await workspace.fs.delete(file);
    await eventually(() =>
      Promise.resolve(languages.getDiagnostics(file).length === 0 || undefined),
    );
    await gone('Harbour Lights Programme');
  });

  const problems: readonly (readonly [what: string, yaml: string, code: string, line: number])[] = [
    ['is not YAML', 'projects:\n  a: [1, 2\n', 'not-yaml', 2],
    ['has an unknown section', 'project:\n  a: A\n', 'unknown-section', 1],
    ['has an unknown field', 'projects:\n  a:\n    name: A\n    colour: red\n', 'unknown-field', 4],
    [
      'has a value of the wrong type',
      'projects:\n  a:\n    name: A\n    claims: 7\n',
      'wrong-type',
      4,
    ],
    [
      'names an id that nothing has',
      'projects:\n  a: {name: A, parties: [nobody-here]}\n',
      'unknown-reference',
      2,
    ],
    ['has a date that is none', 'events:\n  a:\n    name: A\n    date: last week\n', 'bad-date', 4],
    ['has the same id twice', 'projects:\n  a: A\n  a: B\n', 'duplicate-key', 3],
    ['uses an id for two things', 'projects:\n  a: A\nplaces:\n  a: B\n', 'duplicate-id', 4],
  ];
  for (const [what, yaml, code, line] of problems)
    test(`that ${what}: says so at line ${line}, and the rest loads`, async () => {
      const file = await writeFile(
        name,
        `${yaml}${yaml.startsWith('projects') ? '' : 'projects:\n'}`,
      );
      const found = await problem(file, code);
      equal(found.range.start.line + 1, line);
      has(found.message, /\.$/);
    });

  test('that is half wrong is half used', async () => {
    await writeFile(
      name,
      'projects:\n  harbour:\n    name: Harbour Lights Programme\n    colour: red\n    summary: A trial.\n',
    );
    has(await cardText('Harbour Lights Programme'), 'A trial');
  });

  test('that breaks keeps what it last held', async () => {
    const good = 'projects:\n  harbour: {name: Harbour Lights Programme, summary: A trial.}\n';
    const file = await writeFile(name, good);
    await cardText('Harbour Lights Programme');
    await writeFile(name, `${good}  broken: [\n`);
    await problem(file, 'not-yaml');
    has(await cardText('Harbour Lights Programme'), 'A trial');
  });

  test('of 50 MB is not read, and says so', async () => {
    const file = await writeFile(name, new Uint8Array(50 * 2 ** 20).fill(0x20));
    await problem(file, 'too-large');
  });

  test('that multiplies itself by aliases does not hold anything up', async () => {
    const levels = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 12; i++)
      levels.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const file = await writeFile(
      name,
      `${levels.join('\n')}\nprojects:\n  a: {name: A, aka: *a11}\n`,
    );
    await eventually(() => Promise.resolve(languages.getDiagnostics(file)[0]));
    equal(typeof (await cardText('Sergey Lavrov')), 'string');
  });
});

suite('a dossier file with hostile strings', () => {
  const name = 'hostile.dossier.yaml';
  teardown(async () => {
    await workspace.fs.delete(inFolder(name));
    await gone('Harbour Lights Programme');
  });

  test('shows them as text', async () => {
    await writeFile(
      name,
      [
        'projects:',
        '  harbour:',
        '    name: Harbour Lights Programme',
        '    url: javascript:alert(1)',
        '    status: "[x](command:workbench.action.closeWindow)"',
        '    summary: "<img src=x onerror=alert(1)> [click](command:workbench.action.closeWindow) $(trash) ![p](https://example.org/p.png)"',
        '',
      ].join('\n'),
    );
    const document = await write('The Harbour Lights Programme.');
    const { markdown, content } = await eventually(() =>
      cardOn(document, 'Harbour Lights Programme'),
    );
    const links = [...markdown.matchAll(/(?<!\\)\]\(([^)\s]*)/g)].map(([, target]) => target ?? '');
    equal(
      links.filter((link) => !link.startsWith('command:dossier.')),
      [],
    );
    equal(/(?<!\\)[<]img/.test(markdown), false);
    equal(content.supportHtml ?? false, false);
    const trusted = content.isTrusted as { enabledCommands: readonly string[] };
    equal(
      trusted.enabledCommands.filter((command) => !command.startsWith('dossier.')),
      [],
    );
  });
});

/** The first problem of a file with a code, as soon as there is one. */
const problem = (file: Uri, code: string): Promise<Diagnostic> =>
  eventually(() =>
    Promise.resolve(languages.getDiagnostics(file).find((each) => each.code === code)),
  );

/** The card of a name, as soon as it is known. */
async function cardText(name: string): Promise<string> {
  const document = await write(`Of ${name}.`);
  return (await eventually(() => cardOn(document, name))).markdown;
}

/** Waits until a name is no longer known. */
async function gone(name: string): Promise<void> {
  const document = await write(`Of ${name}.`);
  await eventually(async () => ((await cardOn(document, name)) ? undefined : true));
}
