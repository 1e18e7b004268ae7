import { equal, has } from './expect';
import { cardOn, write } from './hovers';
import { trialFile } from './trialFile';

const attack = '[click](command:workbench.action.closeWindow)';

suite('hostile strings in a dossier file', () => {
  suiteSetup(async () => {
    await trialFile.write(`projects:
  harbour:
    name: Harbour Lights Programme
    aka: ["${attack}"]
    status: "${attack}"
    summary: "<img src=x onerror=alert(1)> ${attack} $(trash) ![p](https://example.org/p.png)"
    claims: [{ what: "${attack}", value: "${attack}", by: "${attack}" }]
    url: javascript:alert(1)
`);
    await trialFile.problem('bad-link');
  });

  suiteTeardown(() => trialFile.remove());

  const card = async () =>
    (await cardOn(await write('The Harbour Lights Programme.'), 'Harbour Lights Programme'))!;

  test('make no link on a card', async () => {
    const { markdown } = await card();
    has(markdown, 'closeWindow');
    const targets = [...markdown.matchAll(/(?<!\\)\]\(([^)\s]*)/g)].map(([, target]) => target);
    equal(
      targets.filter((target) => !target?.startsWith('command:dossier.')),
      [],
    );
  });

  test('make no element, picture or icon on a card', async () => {
    const { markdown, content } = await card();
    equal(/(?<!\\)<img|(?<!\\)!\[|(?<!\\)\$\(trash/.test(markdown), false);
    equal(content.supportHtml ?? false, false);
  });

  test('run no command: a card may run ours only', async () => {
    const { content } = await card();
    const { enabledCommands } = content.isTrusted as { enabledCommands: readonly string[] };
    equal(
      enabledCommands.filter((command) => !command.startsWith('dossier.')),
      [],
    );
  });
});
