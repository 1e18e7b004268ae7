import { CancellationTokenSource, Uri, workspace } from 'vscode';
import { buildLibrary } from '../../src/core/dossier/library';
import { readDossier } from '../../src/core/dossier/readDossier';
import { FolderMentions } from '../../src/extension/documents/folderMentions';
import { OpenMentions } from '../../src/extension/documents/openMentions';
import { equal } from './expect';
import { inFolder, write } from './home';

const library = buildLibrary([
  readDossier('people: {zed: Zebedee Quill}', 'people.dossier.yaml').dossier,
]);

suite('a search of the folder', () => {
  const count = 250;
  const mentions = new OpenMentions();
  const folder = new FolderMentions(mentions);
  suiteSetup(() =>
    Promise.all(
      Array.from({ length: count }, (_, at) => write(`many/${at}.md`, 'Zebedee Quill came.\n')),
    ),
  );
  suiteTeardown(async () => {
    mentions.dispose();
    await workspace.fs.delete(inFolder('many'), { recursive: true });
  });

  test('finds every mention', async () => {
    const found = await folder.find('zed', library, new CancellationTokenSource().token);
    equal(new Set(found.map(({ uri }) => uri.toString())).size, count);
  });

  test('stops where it is cancelled, with what it has found so far', async () => {
    const source = new CancellationTokenSource();
    const heard: number[] = [];
    const files = await folder.list('zed', library, source.token, (done) => {
      heard.push(done);
      source.cancel();
    });
    equal(heard, [100]);
    equal(files.length > 0 && files.length <= 100, true);
    equal(
      files.every(({ uri, lines }) => Uri.parse(uri).path.includes('/many/') && lines.length === 1),
      true,
    );
    equal(await folder.count(library, source.token), undefined);
  });
});
