import assert from 'node:assert/strict';
import { panels } from './browser';
import { asRead, hostile, hostileName } from './dossiers';
import { naughty } from './naughtyStrings';
import type { PanelPage } from './openPanel';

suite('hostile text in a dossier', () => {
  const open = panels();

  const isHarmless = async ({ page, complaints }: PanelPage): Promise<void> => {
    assert.equal(await page.evaluate(() => 'harm' in window), false);
    const foreign =
      '#app :is(script, img, iframe, style, object, embed, meta, base, link, form, video)';
    assert.equal(await page.locator(foreign).count(), 0);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    assert.deepEqual(
      links.filter((href) => !/^(#|https:\/\/example\.org\/)/.test(href)),
      [],
    );
    assert.deepEqual(complaints, []);
  };
  const names = (kind: string): Set<string> =>
    new Set(naughty.map((text) => asRead(hostileName(kind, text))));

  test('is a list long enough to mean something', () => {
    assert.ok(naughty.length >= 100);
    assert.equal(new Set(naughty).size, naughty.length);
  });

  test('is shown as text in the overview', async () => {
    const panel = await open({ dossiers: [hostile] });
    await panel.page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await panel.page.getByRole('heading', { level: 1 }).textContent(), naughty[0]);
    await isHarmless(panel);
  });

  test('is shown as text of this document', async () => {
    const panel = await open({
      dossiers: [hostile],
      document: naughty.map((text) => hostileName('person', asRead(text))).join('\n\n'),
      findings: naughty.map((message, line) => ({
        line,
        character: 0,
        severity: 'warning',
        message,
      })),
      state: { trail: [{ tab: 'overview', scope: { type: 'document' } }] },
    });
    await panel.page.getByRole('region', { name: 'What the checks say' }).waitFor();
    const said = await panel.page.locator('.findings bdi').allTextContents();
    assert.deepEqual(said, [...naughty]);
    await isHarmless(panel);
  });

  for (const [table, kind] of [
    ['events', 'event'],
    ['actors', 'person'],
    ['projects', 'project'],
    ['places', 'place'],
  ] as const)
    test(`is shown as text in the table of ${table}`, async () => {
      const state = { tab: 'table', views: { table: { table } } };
      const panel = await open({ dossiers: [hostile], state });
      await panel.page.getByRole('table').waitFor();
      // Long tables are drawn where the reader is; the end of this one comes with its key.
      const shown = new Set(await panel.page.getByRole('rowheader').locator('a').allTextContents());
      await panel.page.locator('[data-stop]').focus();
      await panel.page.keyboard.press('End');
      await panel.page.locator(`[data-row="${naughty.length - 1}"]`).waitFor();
      for (const name of await panel.page.getByRole('rowheader').locator('a').allTextContents())
        shown.add(name);
      assert.deepEqual(shown, names(kind));
      await isHarmless(panel);
    });

  for (const table of ['offices', 'figures', 'ties'] as const)
    test(`does nothing in the table of ${table}`, async () => {
      const state = { tab: 'table', views: { table: { table } } };
      const panel = await open({ dossiers: [hostile], state });
      await panel.page.getByRole('table').waitFor();
      await isHarmless(panel);
    });

  for (const tab of ['timeline', 'network', 'map'] as const)
    test(`does nothing in the ${tab}`, async () => {
      const panel = await open({ dossiers: [hostile], state: { tab } });
      await panel.page.getByRole('tab', { selected: true, name: tab }).waitFor();
      await panel.page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      await isHarmless(panel);
    });

  test('is shown as text in every profile', async () => {
    const panel = await open({ dossiers: [hostile] });
    for (const [index, text] of naughty.entries()) {
      // Every kind has its turn with every fourth text: all of them would take minutes.
      const kind = ['person', 'project', 'event', 'source'][index % 4] ?? 'person';
      await panel.tell({ type: 'show', tab: 'profile', focus: `${kind}-${index}` });
      const name = asRead(hostileName(kind, text));
      await panel.page.waitForFunction(
        (wanted) => document.querySelector('.profile h1')?.textContent === wanted,
        name,
      );
      await isHarmless(panel);
    }
  });
});
