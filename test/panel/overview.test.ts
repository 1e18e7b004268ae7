import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the overview', () => {
  const open = panels();

  test('says what the library is about and how much it holds', async () => {
    const { page, complaints } = await open({ dossiers: [visit] });
    await page.getByRole('heading', { level: 1, name: 'A visit to Islamabad' }).waitFor();
    assert.equal(await page.locator('header p').innerText(), 'Events 2015 – 2021');
    const counts = await page
      .locator('.counts div')
      .evaluateAll((items) =>
        items.map((item) => [...item.children].map((part) => part.textContent).join(': ')),
      );
    assert.deepEqual(counts, [
      'people: 2',
      'states: 2',
      'organisations: 0',
      'events: 3',
      'projects: 2',
      'place: 1',
      'sources: 3',
      '≠ disputed figure: 1',
    ]);
    assert.deepEqual(complaints, []);
  });

  test('shows both values of a disputed figure side by side, each with its grade and its source', async () => {
    const { page } = await open({ dossiers: [visit] });
    const length = page.locator('.figure', { hasText: 'length' });
    assert.match(await length.locator('.what').innerText(), /disputed/);
    assert.deepEqual(await length.locator('.amount').allTextContents(), [
      '1,100 km grade B2, usually reliable, probably true',
      '800 km grade F5, cannot be judged, improbable',
    ]);
    assert.deepEqual(await length.locator('.voice').allTextContents(), [
      'Gulf Times, 17 Oct 2015',
      'Opinion article on the visit, Apr 2021',
    ]);
    const boxes = await length
      .locator('.value')
      .evaluateAll((values) => values.map((value) => value.getBoundingClientRect().top));
    assert.equal(boxes[0], boxes[1]);
  });

  test('does not call a figure disputed on which all agree', async () => {
    const { page } = await open({ dossiers: [visit] });
    const shares = page.locator('.figure', { hasText: 'shares' });
    assert.equal(await shares.locator('.what').innerText(), 'shares');
    assert.match(
      await shares.locator('.value').innerText(),
      /Russia in Arab News Pakistan, 27 May 2021/,
    );
  });

  test('opens a profile by the name of a project', async () => {
    const { page, sent } = await open({ dossiers: [visit] });
    await page.getByRole('link', { name: 'Pakistan Stream Gas Pipeline' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pakistan Stream Gas Pipeline' }).waitFor();
    assert.deepEqual(sent, [{ type: 'ready' }, { type: 'openProfile', id: 'psgp' }]);
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
