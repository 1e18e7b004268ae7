import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the page', () => {
  const open = panels();

  test('is gone through by the keyboard alone', async () => {
    const { page, complaints } = await open({ dossiers: [visit] });
    const selected = page.getByRole('tab', { selected: true });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected.innerText(), 'Timeline');
    await page.keyboard.press('End');
    assert.equal(await selected.innerText(), 'Profile');
    await page.keyboard.press('ArrowRight');
    assert.equal(await selected.innerText(), 'Overview');
    assert.equal(await page.locator('[role=tab]:focus').innerText(), 'Overview');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('a:focus').innerText(), 'Talks of the two delegations');
    assert.deepEqual(complaints, []);
  });

  test('is as it was after a reload', async () => {
    const { page } = await open({ dossiers: [visit] });
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('searchbox').fill('lavrov');
    await page.getByRole('link', { name: 'Islamabad', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Islamabad' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Islamabad' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    assert.equal(await page.getByRole('searchbox').inputValue(), 'lavrov');
    await page.getByText('hidden').waitFor();
  });

  test('comes back to where it was scrolled', async () => {
    const many = Array.from(
      { length: 300 },
      (_, index) => `  e${index}: { name: Event ${index}, date: ${1700 + index} }`,
    );
    const { page } = await open({
      dossiers: [`events:\n${many.join('\n')}`],
      state: { tab: 'table' },
    });
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    for (let row = 0; row < 80; row += 10) await page.keyboard.press('PageDown');
    await page.locator('a:focus', { hasText: 'Event 80' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Event 80' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.locator('a:focus', { hasText: 'Event 80' }).waitFor();
    const top = await page.locator('a:focus').evaluate((row) => row.getBoundingClientRect().top);
    assert.ok(top > 100 && top < 800, String(top));
  });

  test('keeps its keys for going back to itself', async () => {
    const { page } = await open({ dossiers: [visit] });
    await page.evaluate(() => {
      window.addEventListener('keydown', ({ key }) => {
        document.title += key;
      });
      document.title = '';
    });
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.getByRole('tab', { name: 'Overview', selected: true }).waitFor();
    // VS Code listens on the window, and would go back among its editors.
    assert.equal(await page.title(), 'Alt');
  });

  test('fits beside an editor', async () => {
    for (const tab of ['overview', 'table', 'profile'] as const) {
      const { page } = await open(
        { dossiers: [visit], state: { tab, focus: 'psgp', filter: '' } },
        360,
      );
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      const wider = await page.evaluate(() =>
        [...document.querySelectorAll('#app *')]
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 100)),
      );
      assert.deepEqual(wider, [], tab);
    }
  });
});
