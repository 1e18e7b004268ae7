import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the overview', () => {
  const open = panels();

  test('says what the library is about and how much it holds', async () => {
    const { page, complaints } = await open({ dossiers: [visit] });
    await page.getByRole('heading', { level: 1, name: 'A visit to Islamabad' }).waitFor();
    const counts = await page
      .locator('.counts div')
      .evaluateAll((items) =>
        items.map((item) => [...item.children].map((part) => part.textContent).join(': ')),
      );
    assert.deepEqual(counts, [
      'first and last event: 2015 – 2021',
      'people: 2',
      'states: 2',
      'organisations: 0',
      'projects: 2',
      'events: 3',
      'place: 1',
      'sources: 3',
      '≠ disputed figure: 1',
    ]);
    assert.deepEqual(complaints, []);
  });

  test('shows the latest events up to the date of the dossier', async () => {
    const { page } = await open({ dossiers: [visit] });
    const latest = page.getByRole('region', { name: 'Latest and next' });
    await latest.waitFor();
    assert.deepEqual(
      (await latest.getByRole('listitem').allInnerTexts()).map((text) =>
        text.replaceAll('\n', ' '),
      ),
      [
        '20 Apr 2021 the date of the dossier',
        '7 Apr 2021 Talks of the two delegations',
        '6 Apr 2021 Lavrov arrives in Islamabad',
        '16 Oct 2015 Pipeline agreement is signed',
      ],
    );
  });

  test('names what is disputed and what stands on one weak source', async () => {
    const { page } = await open({ dossiers: [visit] });
    const projects = page.getByRole('region', { name: 'Projects' });
    assert.match(await projects.innerText(), /Pipeline[\s\S]*agreed, not built[\s\S]*length/);
    const weak = page.getByRole('region', { name: 'Weakest points' });
    assert.match(await weak.innerText(), /1 disputed figure[\s\S]*length — 1,100 km or 800 km/);
  });

  test('opens a profile by the name of a project', async () => {
    const { page, sent } = await open({ dossiers: [visit] });
    await page
      .getByRole('region', { name: 'Projects' })
      .getByRole('link', { name: 'Pakistan Stream Gas Pipeline' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Pakistan Stream Gas Pipeline' }).waitFor();
    assert.deepEqual(sent, [
      { type: 'ready', scope: { type: 'library' } },
      { type: 'openProfile', id: 'psgp' },
    ]);
  });

  test('says that the dossiers are being read until they are', async () => {
    const { page, tell } = await open({ silent: true });
    await page.getByText('Reading the dossiers…').waitFor();
    await tell({ type: 'loading' });
    await page.getByText('Reading the dossiers…').waitFor();
  });

  test('says what to do where nothing is loaded', async () => {
    const { page } = await open();
    await page.getByRole('heading', { name: 'No dossier is loaded' }).waitFor();
    await page.getByText('.dossier.yaml').waitFor();
  });
});
