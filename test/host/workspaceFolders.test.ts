import {
  commands,
  EventEmitter,
  Position,
  Uri,
  window,
  workspace,
  type LocationLink,
  type WindowState,
} from 'vscode';
import type { DossierApi } from '../../src/extension/api';
import { DossierFiles } from '../../src/extension/dossierFiles';
import { after } from './after';
import { equal } from './expect';
import { extension, folder, inFolder, write } from './home';
import { MemoryFiles } from './memoryFiles';
import { problems } from './problems';

suite('several folders in one window', () => {
  const second = () => Uri.joinPath(folder(), '..', 'second');
  const inSecond = (name: string) => Uri.joinPath(second(), name);
  const put = (name: string, text: string) =>
    workspace.fs.writeFile(inSecond(name), new TextEncoder().encode(text));

  const other = 'states:\n  utopia: {name: Utopia, colour: red}\n';

  teardown(async () => {
    await set(undefined);
    await remove();
    await workspace.fs.delete(inFolder('trial.dossier.yaml')).then(undefined, () => undefined);
    await workspace.fs.delete(second(), { recursive: true });
    await problems(inFolder('trial.dossier.yaml'), []);
  });

  async function add(uri = second()): Promise<void> {
    workspace.updateWorkspaceFolders(1, 0, { uri });
    await after(workspace.onDidChangeWorkspaceFolders, () => workspace.workspaceFolders?.[1]);
  }

  async function remove(): Promise<void> {
    if (workspace.workspaceFolders?.length !== 2) return;
    workspace.updateWorkspaceFolders(1, 1);
    await after(workspace.onDidChangeWorkspaceFolders, () =>
      workspace.workspaceFolders?.length === 1 ? true : undefined,
    );
  }

  test('have one library: what one lacks, another has, as long as it is open', async () => {
    const uri = await write('trial.dossier.yaml', 'people:\n  x: {name: Ann Able, of: utopia}\n');
    await problems(uri, ['unknown-reference']);
    await put('trial.dossier.yaml', other);
    await add();
    await problems(inSecond('trial.dossier.yaml'), ['unknown-field']);
    await problems(uri, []);
    const [target] = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      uri,
      new Position(1, 27),
    );
    equal(target?.targetUri.toString(), inSecond('trial.dossier.yaml').toString());

    await remove();
    await problems(uri, ['unknown-reference']);
    await problems(inSecond('trial.dossier.yaml'), []);
  });

  test('each have their new files noticed, in new folders too', async () => {
    await put('trial.dossier.yaml', other);
    await add();
    await problems(inSecond('trial.dossier.yaml'), ['unknown-field']);
    await put('new/deep/trial.dossier.yaml', other.replace('utopia', 'arcadia'));
    await problems(inSecond('new/deep/trial.dossier.yaml'), ['unknown-field']);
    await remove();
    await problems(inSecond('trial.dossier.yaml'), []);
    await problems(inSecond('new/deep/trial.dossier.yaml'), []);
  });

  test('may be of another file system', async () => {
    const files = new MemoryFiles();
    const uri = Uri.from({ scheme: 'trial', path: '/far/deep/trial.dossier.yaml' });
    files.writeFile(uri, new TextEncoder().encode(other));
    const registered = workspace.registerFileSystemProvider('trial', files, { isReadonly: true });
    await put('trial.dossier.yaml', '');
    await add(uri.with({ path: '/far' }));
    await problems(uri, ['unknown-field']);
    await remove();
    await problems(uri, []);
    registered.dispose();
  });

  /** A folder of another file system, with one dossier in it that has been read. */
  async function addFar(
    text: string,
  ): Promise<{ files: MemoryFiles; uri: Uri; remove: () => unknown }> {
    const files = new MemoryFiles();
    const uri = Uri.from({ scheme: 'trial', path: '/far/deep/trial.dossier.yaml' });
    files.writeFile(uri, new TextEncoder().encode(text));
    const registered = workspace.registerFileSystemProvider('trial', files);
    await put('trial.dossier.yaml', '');
    await add(uri.with({ path: '/far' }));
    await problems(uri, ['unknown-field']);
    const removeFar = async (): Promise<void> => {
      await remove();
      await problems(uri, []);
      registered.dispose();
    };
    return { files, uri, remove: removeFar };
  }

  test('keep what was read of a folder that is locked, until what is in it is certainly gone', async () => {
    const far = await addFar(other);
    const has = async (id: string): Promise<boolean> =>
      (await (extension().exports as DossierApi).library()).entities.some((each) => each.id === id);
    far.files.isLocked = true;
    await commands.executeCommand('dossier.refresh');
    await problems(far.uri, ['unreadable']);
    equal(await has('utopia'), true);
    far.files.isLocked = false;
    await commands.executeCommand('dossier.refresh');
    await problems(far.uri, ['unknown-field']);
    far.files.isQuiet = true;
    far.files.delete(far.uri);
    await commands.executeCommand('dossier.refresh');
    await problems(far.uri, []);
    equal(await has('utopia'), false);
    far.files.isQuiet = false;
    far.files.writeFile(far.uri, new TextEncoder().encode(other));
    await problems(far.uri, ['unknown-field']);
    await far.remove();
  });

  test('are looked at again by who comes back to the window', async () => {
    const far = await addFar(other);
    const states = new EventEmitter<WindowState>();
    const log = window.createOutputChannel('Trial', { log: true });
    const files = new DossierFiles(log, states.event);
    const ids = (): string =>
      files.all
        .flatMap(({ dossier }) => dossier.entities.map(({ id }) => id))
        .filter((id) => ['utopia', 'arcadia', 'erewhon'].includes(id))
        .sort()
        .join();
    await files.readAll();
    equal(ids(), 'utopia');
    far.files.isQuiet = true;
    const quietly = (uri: Uri, id: string): void => {
      far.files.writeFile(uri, new TextEncoder().encode(other.replace('utopia', id)));
    };
    quietly(far.uri, 'arcadia');
    quietly(far.uri.with({ path: '/far/new/deep/trial.dossier.yaml' }), 'erewhon');
    states.fire({ focused: false, active: true });
    states.fire({ focused: true, active: true });
    await after(files.onDidChange, () => (ids() === 'arcadia,erewhon' ? true : undefined));
    files.dispose();
    log.dispose();
    await far.remove();
  });

  test('have the files that the setting names, as it now stands', async () => {
    await put('trial.dossier.yaml', other);
    await put('trial.record.yaml', other.replace('utopia', 'arcadia'));
    await add();
    await problems(inSecond('trial.dossier.yaml'), ['unknown-field']);
    await set('**/*.record.yaml');
    await problems(inSecond('trial.dossier.yaml'), []);
    await problems(inSecond('trial.record.yaml'), ['unknown-field']);
    await set(undefined);
    await problems(inSecond('trial.dossier.yaml'), ['unknown-field']);
    await problems(inSecond('trial.record.yaml'), []);
  });
});

const set = (pattern: string | undefined): Thenable<void> =>
  workspace.getConfiguration('dossier').update('files', pattern);
