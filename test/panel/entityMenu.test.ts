import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the menu of a name', () => {
  const open = panels();

  test('is asked for by the mouse, and does what it says', async () => {
    const { page, sent, complaints } = await open({ dossiers: [visit] });
    const name = page.getByRole('link', { name: 'Sergey Lavrov' }).first();
    const menu = page.getByRole('menu', { name: 'Sergey Lavrov' });
    for (const [item, type] of [
      ['Reveal in Tree', 'revealInTree'],
      ['Go to YAML', 'goToYaml'],
      ['Show Mentions', 'showMentions'],
    ] as const) {
      await name.click({ button: 'right' });
      await menu.getByRole('menuitem', { name: item }).click();
      assert.deepEqual(sent.at(-1), { type, id: 'lavrov' });
      assert.equal(await menu.count(), 0);
    }
    await name.click({ button: 'right' });
    await menu.getByRole('menuitem', { name: 'Show What Is Around It' }).click();
    await page.getByRole('heading', { level: 1, name: 'Around Sergey Lavrov' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test('is walked by keys and gives the focus back', async () => {
    const { page } = await open({ dossiers: [visit] });
    const name = page.getByRole('link', { name: 'Sergey Lavrov' }).first();
    await name.focus();
    await page.keyboard.press('Shift+F10');
    const item = page.locator('[role=menuitem]:focus');
    assert.equal(await item.innerText(), 'Open Profile');
    await page.keyboard.press('End');
    assert.equal(await item.innerText(), 'Go to YAML');
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('menu').count(), 0);
    assert.equal(await page.locator('a:focus').innerText(), 'Sergey Lavrov');
  });

  test('is whole at the edge of the window, and goes when something else is pressed', async () => {
    const { page } = await open({ dossiers: [visit] }, 480);
    const name = page.getByRole('link', { name: 'Sergey Lavrov' }).last();
    await name.scrollIntoViewIfNeeded();
    await name.click({ button: 'right' });
    const box = await page.locator('.entity-menu').boundingBox();
    assert.ok(box && box.x >= 0 && box.x + box.width <= 480 && box.y + box.height <= 800);
    await page.getByRole('tab', { name: 'Table' }).click();
    assert.equal(await page.getByRole('menu').count(), 0);
  });
});
