import { commands } from 'vscode';
import { equal } from './expect';
import { extension } from './home';

suite('the extension', () => {
  test('activates', async () => {
    await extension().activate();
    equal(extension().isActive, true);
  });

  test('registers every command of its manifest', async () => {
    const manifest = extension().packageJSON as {
      contributes: { commands: readonly { command: string }[] };
    };
    const declared = manifest.contributes.commands.map(({ command }) => command);
    const registered = new Set(await commands.getCommands(true));
    equal(
      declared.filter((command) => !registered.has(command)),
      [],
    );
    equal(declared.length > 0, true);
  });
});
