import assert from 'node:assert/strict';
import { panels } from './browser';
import { asRead, hostile, hostileName, naughty } from './dossiers';
import type { PanelPage } from './openPanel';

suite('hostile text in a dossier', () => {
  const open = panels();

  const isHarmless = async ({ page, complaints }: PanelPage): Promise<void> => {
    assert.equal(await page.evaluate(() => 'harm' in window), false);
    assert.equal(await page.locator('#app :is(script, img, iframe, style, object)').count(), 0);
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    assert.deepEqual(
      links.filter((href) => !/^(#|https:\/\/example\.org\/)/.test(href)),
      [],
    );
    assert.deepEqual(complaints, []);
  };

  test('is shown as text in the overview', async () => {
    const panel = await open({ dossiers: [hostile] });
    await panel.page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await panel.page.getByRole('heading', { level: 1 }).textContent(), naughty[0]);
    await isHarmless(panel);
  });

  test('is shown as text among the events', async () => {
    const panel = await open({ dossiers: [hostile], state: { tab: 'table' } });
    await panel.page.getByRole('table').waitFor();
    const names = await panel.page.locator('th.what a').allTextContents();
    assert.deepEqual(
      new Set(names),
      new Set(naughty.map((text) => asRead(hostileName('event', text)))),
    );
    await isHarmless(panel);
  });

  test('is shown as text in every profile', async () => {
    const panel = await open({ dossiers: [hostile] });
    for (const [index, text] of naughty.entries()) {
      for (const kind of ['person', 'project', 'event', 'source']) {
        await panel.tell({ type: 'show', tab: 'profile', focus: `${kind}-${index}` });
        const name = asRead(hostileName(kind, text));
        await panel.page.waitForFunction(
          (wanted) => document.querySelector('.profile h1')?.textContent === wanted,
          name,
        );
        await isHarmless(panel);
      }
    }
  });
});
