import { workspace, WorkspaceEdit, type Uri } from 'vscode';
import { equal } from './expect';
import { inFolder, write } from './home';
import { codeOf, problems } from './problems';

suite('dossier files of a folder', () => {
  // What stands in them is always wrong in something: their problems tell when they have been read.
  const wrong = 'projects:\n  a: {name: A, colour: red}\n';
  const made: Uri[] = [];

  teardown(async () => {
    await set('files', undefined);
    await set('bundled', undefined);
    for (const uri of made.splice(0)) {
      await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
      await problems(uri, []);
    }
  });

  /** Writes a file that is taken away after the test. */
  async function make(name: string, text: string): Promise<Uri> {
    const uri = await write(name, text);
    made.push(uri);
    return uri;
  }

  test('go with the folder that they are in, and come with it under its new name', async () => {
    const uri = await make('inner/deep/trial.dossier.yaml', wrong);
    await problems(uri, ['unknown-field']);
    const edit = new WorkspaceEdit();
    edit.renameFile(inFolder('inner'), inFolder('outer'));
    await workspace.applyEdit(edit);
    const moved = inFolder('outer/deep/trial.dossier.yaml');
    made.push(moved);
    await problems(moved, ['unknown-field']);
    await problems(uri, []);
    await workspace.fs.delete(inFolder('outer'), { recursive: true });
    await problems(moved, []);
    await workspace.fs.delete(inFolder('inner'), { recursive: true }).then(undefined, () => 0);
  });

  test('come with their folders, however many at once', async () => {
    const names = Array.from({ length: 30 }, (_, n) => `many/of/${n}/trial.dossier.yaml`);
    const uris = await Promise.all(names.map((name) => make(name, wrong)));
    await Promise.all(uris.map((uri) => problems(uri, ['unknown-field'])));
    await workspace.fs.delete(inFolder('many'), { recursive: true });
    await Promise.all(uris.map((uri) => problems(uri, [])));
    // The same ones again, and at once in another form.
    await Promise.all(names.map((name) => make(name, wrong)));
    await workspace.fs.delete(inFolder('many'), { recursive: true });
    await Promise.all(names.map((name) => make(name, 'events:\n  e: {name: E, date: soon}\n')));
    await Promise.all(uris.map((uri) => problems(uri, ['bad-date', 'missing-field'])));
    await workspace.fs.delete(inFolder('many'), { recursive: true });
    await Promise.all(uris.map((uri) => problems(uri, [])));
  });

  test('are those that the setting names, as it now stands', async () => {
    const uri = await make('trial.dossier.yaml', wrong);
    await problems(uri, ['unknown-field']);
    await set('files', '**/*.record.yaml');
    await problems(uri, []);
    const other = await make('trial.record.yaml', wrong);
    await problems(other, ['unknown-field']);
    await set('files', undefined);
    await problems(uri, ['unknown-field']);
    await problems(other, []);
  });

  test('refer to the bundled dossier only while it is loaded', async () => {
    const uri = await make(
      'trial.dossier.yaml',
      'people:\n  x: {name: Ann Able, of: afghanistan}\n',
    );
    await set('bundled', false);
    await problems(uri, ['unknown-reference']);
    await set('bundled', true);
    await problems(uri, []);
  });

  test('that come and go in haste leave what was last', async () => {
    const uri = await make('trial.dossier.yaml', wrong);
    await workspace.fs.delete(uri);
    await make('trial.dossier.yaml', '');
    await make('trial.dossier.yaml', wrong.slice(0, 14));
    await make('trial.dossier.yaml', 'events:\n  e: {name: E, date: soon, mode: x}\n');
    await problems(uri, ['bad-date', 'bad-value', 'missing-field']);
  });

  test('name a bibliography, whose entries are sources as long as it is there', async () => {
    const own =
      'dossier:\n  bibliography: lib/trial.json\npeople:\n  x: {name: Ann Able, source: doe}\n';
    const uri = await make('trial.dossier.yaml', own);
    const found = await problems(uri, ['unknown-reference', 'unreadable']);
    equal(found.find((each) => codeOf(each) === 'unreadable')?.range.start.line, 1);

    const json = await make('lib/trial.json', '[{"id": "doe", "title": "A Report"}]');
    await problems(uri, []);
    await write('lib/trial.json', '[{"id": "doe", "title": "A Rep');
    await problems(json, ['not-json']);
    // What it held stays in use.
    await problems(uri, []);
    await write('lib/trial.json', '[{"id": "roe", "title": "A Report"}]');
    await problems(uri, ['unknown-reference']);
    await problems(json, []);
    await workspace.fs.delete(json);
    await problems(uri, ['unknown-reference', 'unreadable']);
    await workspace.fs.delete(inFolder('lib'), { recursive: true });
  });

  test('name bibliographies in folders that come and go with them', async () => {
    const named = (n: number): string =>
      `dossier: {bibliography: libs/of/${n}/trial.json}\npeople:\n  x-${n}: {name: Ann Able, source: doe-${n}}\n`;
    const counted = Array.from({ length: 30 }, (_, n) => n);
    const uris = await Promise.all(counted.map((n) => make(`trial${n}.dossier.yaml`, named(n))));
    const all = (codes: readonly string[]): Promise<unknown> =>
      Promise.all(uris.map((uri) => problems(uri, codes)));
    await all(['unknown-reference', 'unreadable']);
    await Promise.all(
      counted.map((n) => write(`libs/of/${n}/trial.json`, `[{"id": "doe-${n}", "title": "T"}]`)),
    );
    await all([]);
    await workspace.fs.delete(inFolder('libs'), { recursive: true });
    await all(['unknown-reference', 'unreadable']);
  });
});

const set = (name: string, value: unknown): Thenable<void> =>
  workspace.getConfiguration('dossier').update(name, value);
