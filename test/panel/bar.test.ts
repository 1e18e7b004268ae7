import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';
import type { PanelPage } from './openPanel';

suite('the bar over the tabs', () => {
  const open = panels();
  const table = { tab: 'table' } as const;
  const hidden = ({ page }: PanelPage) => page.locator('.hidden-count [role=status]').innerText();

  test('hides kinds, says how much is hidden, and shows all again', async () => {
    const panel = await open({ dossiers: [visit], state: table });
    const { page } = panel;
    const people = page.getByRole('button', { name: 'people' });
    assert.equal(await people.textContent(), '2 people');
    await people.click();
    assert.equal(await people.getAttribute('aria-pressed'), 'false');
    assert.equal(await people.textContent(), '2 people');
    assert.equal(await hidden(panel), '2 of 10 entries hidden');
    const row = page.getByRole('row', { name: 'Lavrov arrives' });
    assert.equal((await row.innerText()).includes('Qureshi'), false);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    assert.equal(await people.getAttribute('aria-pressed'), 'true');
    assert.equal(await hidden(panel), '');
  });

  test('narrows the dates by keys', async () => {
    const panel = await open({ dossiers: [visit], state: table });
    const { page, complaints } = panel;
    const from = page.getByRole('slider', { name: 'From' });
    const to = page.getByRole('slider', { name: 'To' });
    assert.equal(await from.getAttribute('aria-valuetext'), 'Oct 2015, 1 event');
    await from.focus();
    await page.keyboard.press('ArrowRight');
    assert.equal(await from.getAttribute('aria-valuetext'), 'Nov 2015, 0 events');
    assert.equal(await page.getByRole('row', { name: 'Pipeline agreement' }).count(), 0);
    await page.keyboard.press('End');
    assert.equal(await from.getAttribute('aria-valuetext'), 'Apr 2021, 2 events');
    await page.keyboard.press('Home');
    await to.focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.getByRole('row', { name: 'Lavrov arrives' }).count(), 0);
    await page.getByRole('row', { name: 'Pipeline agreement' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test('narrows the dates by dragging, and the whole range at once', async () => {
    const { page } = await open({ dossiers: [visit], state: table });
    const track = await page.locator('.track').boundingBox();
    assert.ok(track);
    const y = track.y + track.height / 2;
    const drag = async (from: number, to: number): Promise<void> => {
      await page.mouse.move(track.x + track.width * from, y);
      await page.mouse.down();
      await page.mouse.move(track.x + track.width * to, y, { steps: 4 });
      await page.mouse.up();
    };
    await drag(1, 0.5);
    await page.getByRole('row', { name: 'Pipeline agreement' }).waitFor();
    assert.equal(await page.getByRole('row', { name: 'Lavrov arrives' }).count(), 0);
    await drag(0.25, 0.75);
    await page.getByRole('row', { name: 'Lavrov arrives' }).waitFor();
    assert.equal(await page.getByRole('row', { name: 'Pipeline agreement' }).count(), 0);
    await page.locator('.window').dblclick();
    await page.getByRole('row', { name: 'Pipeline agreement' }).waitFor();
  });

  test('asks for types of events and for grades', async () => {
    const panel = await open({ dossiers: [visit], state: table });
    const { page } = panel;
    await page.getByRole('button', { name: 'Types and grades' }).click();
    await page.getByRole('button', { name: 'agree 1' }).click();
    await page.getByRole('button', { name: 'Types and grades (1)' }).waitFor();
    assert.equal(await page.getByRole('row', { name: 'Lavrov arrives' }).count(), 0);
    await page.getByRole('button', { name: 'agree 1' }).click();
    await page.getByLabel('Sources').selectOption('B');
    await page.getByRole('row', { name: 'Lavrov arrives' }).waitFor();
    assert.equal(await page.getByRole('row', { name: 'Talks' }).count(), 0);
  });

  test('is as it was after a reload', async () => {
    const panel = await open({ dossiers: [visit], state: table });
    const { page } = panel;
    await page.getByRole('searchbox', { name: 'Filter' }).fill('lavrov');
    await page.getByRole('button', { name: 'people' }).click();
    await page.getByRole('slider', { name: 'From' }).press('End');
    const before = await hidden(panel);
    await page.reload();
    await page.getByRole('table').waitFor();
    assert.equal(await hidden(panel), before);
    assert.equal(await page.getByRole('searchbox', { name: 'Filter' }).inputValue(), 'lavrov');
  });

  test('turns from the library to the document, to one thing, and back', async () => {
    const { page, sent } = await open({
      dossiers: [visit],
      document: 'Lavrov came to Islamabad with Sergey Lavrov.',
    });
    const scope = page.getByRole('combobox', { name: 'Show' });
    await scope.selectOption({ label: 'This document' });
    await page.getByRole('tab', { name: 'This document', selected: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: 'note.md' }).waitFor();
    await page.getByRole('link', { name: 'Islamabad', exact: true }).click();
    await scope.selectOption({ label: 'Around Islamabad' });
    await page.getByRole('heading', { level: 1, name: 'Around Islamabad' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('heading', { level: 1, name: 'Islamabad', exact: true }).waitFor();
    assert.deepEqual(
      sent.flatMap((message) => (message.type === 'scope' ? [message.scope] : [])),
      [{ type: 'document' }, { type: 'entity', id: 'islamabad' }, { type: 'document' }],
    );
  });

  test('says what to do where no note is open', async () => {
    const { page } = await open({
      dossiers: [visit],
      state: { trail: [{ tab: 'timeline', scope: { type: 'document' } }] },
    });
    await page.getByRole('heading', { name: 'No note is open' }).waitFor();
    await page.getByRole('button', { name: 'Show the whole library' }).click();
    await page.getByRole('slider', { name: 'From' }).waitFor();
  });
});
