import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import { answerFileDialog, quickRows, runCommand } from './palette.mjs';
import { inSample, page, picture, write } from './window.mjs';

const table = 'kind,name,aka,office,of\nperson,Ann Able,A. Able; Анна Эйбл,Harbour Master,Russia\n';

const library = `@book{able1999,
  author = {Able, Ann},
  title = {Harbours and {P}eople},
  year = {1999}
}
`;

suite('files of other formats', () => {
  suiteTeardown(async () => {
    await runCommand(page(), 'View: Close All Editors');
    await runCommand(page(), 'Notifications: Clear All Notifications');
    for (const name of ['able.csv', 'able.dossier.yaml', 'harbours.bib', 'harbours.dossier.yaml'])
      rmSync(inSample(name), { force: true });
    for (const name of ['map.geojson', 'events.csv']) rmSync(inSample(name), { force: true });
  });

  /**
   * Imports a file of the open folder as a person would, under the name that is proposed.
   * @param {string} name
   */
  const imported = async (name) => {
    await runCommand(page(), 'Dossier: Import…');
    await answerFileDialog(page(), inSample(name));
    await quickRows(page()).filter({ hasText: 'Save as a Dossier…' }).click();
    await answerFileDialog(page());
    const dossier = name.replace(/\.\w+$/, '.dossier.yaml');
    await page().locator('.tab.active', { hasText: dossier }).waitFor();
    return readFileSync(inSample(dossier), 'utf8');
  };

  test('come in: a table', async () => {
    write('able.csv', table);
    const text = await imported('able.csv');
    assert.match(text, /^people:\n {2}ann-able:\n {4}name: Ann Able\n/m);
    assert.match(text, /aka: \[A\. Able, Анна Эйбл\]/);
    assert.match(text, /title: Harbour Master/);
    await picture('imported');
  });

  test('come in: sources in BibTeX', async () => {
    write('harbours.bib', library);
    const text = await imported('harbours.bib');
    assert.match(text, /^sources:\n {2}able1999:\n/m);
    assert.match(text, /title: Harbours and People\n/);
  });

  /**
   * Exports as a person would, and gives what was written.
   * @param {string} choice
   * @param {string} name
   */
  const exported = async (choice, name) => {
    await runCommand(page(), 'Dossier: Export…');
    await quickRows(page()).filter({ hasText: choice }).click();
    await answerFileDialog(page(), inSample(name));
    // Word of it may lie behind the bell; the file itself is what counts.
    while (!existsSync(inSample(name)) || readFileSync(inSample(name)).length === 0)
      await page().evaluate(() => new Promise(requestAnimationFrame));
    return readFileSync(inSample(name), 'utf8');
  };

  test('go out: places and routes as GeoJSON', async () => {
    const written = check(await exported('GeoJSON', 'map.geojson'));
    assert.equal(written.type, 'FeatureCollection');
    const features = 'features' in written ? written.features : [];
    const kinds = new Set(features.map(({ geometry }) => geometry.type));
    assert.ok(kinds.has('Point') && kinds.has('LineString'));
  });

  test('go out: events as a table', async () => {
    const [head, ...rows] = (await exported('Events as a table', 'events.csv'))
      .trim()
      .split('\r\n');
    assert.match(head ?? '', /^\uFEFF?id,kind,name,date/);
    assert.ok(rows.length > 100);
  });
});
