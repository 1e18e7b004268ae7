import { commands, window, workspace, type Uri } from 'vscode';
import { equal, has } from './expect';
import { inFolder, write } from './home';

const read = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));

suite('exchange', () => {
  teardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('makes a new dossier of a table and opens it', async () => {
    const from = await write('list.csv', 'name,date,actor\nVisit,2021-04-06,Sergey Lavrov\n');
    const to = inFolder('imported/list.dossier.yaml');
    await commands.executeCommand('dossier.import', { from, to });
    has(await read(to), /visit:\n {4}name: Visit\n {4}date: 2021-04-06\n {4}actor: \[lavrov\]/);
    equal(window.activeTextEditor?.document.uri.toString(), to.toString());
    await workspace.fs.delete(inFolder('imported'), { recursive: true });
  });

  test('writes each format that the library can be exported to', async () => {
    const formats = {
      'csv-entries': /^\uFEFF?id,kind,name/,
      'csv-events': /^\uFEFF?id,kind,name,date/,
      'csv-claims': /^\uFEFF?about id/,
      csl: /^\[\n\{"id":/,
      bibtex: /^@/,
      geojson: /^\{"type":"FeatureCollection"/,
      timeline: /^\{"title":/,
      gexf: /^<\?xml/,
      ftm: /^\{"id":/,
    };
    for (const [format, begin] of Object.entries(formats)) {
      const to = inFolder(`export-${format}`);
      await commands.executeCommand('dossier.export', { format, to });
      has(await read(to), begin);
      await workspace.fs.delete(to);
    }
  });
});
