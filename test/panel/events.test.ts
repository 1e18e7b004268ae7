import assert from 'node:assert/strict';
import type { PanelPage } from './openPanel';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the table of events', () => {
  const open = panels();
  const events = { tab: 'table' } as const;
  const names = ({ page }: PanelPage): Promise<string[]> =>
    page.getByRole('table').locator('tbody').getByRole('rowheader').allInnerTexts();

  test('stands in order of date, under years', async () => {
    const panel = await open({ dossiers: [visit], state: events });
    await panel.page.getByRole('table').waitFor();
    assert.deepEqual(
      (await names(panel)).map((name) => name.split('\n')[0]),
      [
        '2015',
        'Pipeline agreement is signed',
        '2021 2 events',
        'Lavrov arrives in Islamabad',
        'Talks of the two delegations',
      ],
    );
    const row = panel.page.getByRole('row', { name: 'Lavrov arrives' });
    assert.deepEqual(await row.getByRole('cell').allInnerTexts(), [
      '6 Apr 2021\nconsult · visit',
      'Sergey Lavrov, Shah Mahmood Qureshi',
      'Islamabad',
      '',
      '2',
    ]);
  });

  test('is filtered by words in any script, and says how much is hidden', async () => {
    const panel = await open({ dossiers: [visit], state: events });
    const { page } = panel;
    await page.getByRole('searchbox').fill('Лавров талкс');
    await page.getByText('The filter hides everything').waitFor();
    await page.getByRole('searchbox').fill('ЛАВРОВ talks');
    await page.getByRole('status').getByText('6 of 10 entries hidden').waitFor();
    assert.deepEqual(await names(panel), ['2021', 'Talks of the two delegations']);
  });

  test('offers a way back where nothing matches', async () => {
    const { page } = await open({ dossiers: [visit], state: { ...events, filter: 'gromyko' } });
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByRole('table').waitFor();
    assert.equal(await page.getByRole('searchbox').inputValue(), '');
  });

  test('is walked by the keyboard, row by row, into a profile and back to the same row', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state: events });
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('a:focus');
    assert.equal(await focused.innerText(), 'Pipeline agreement is signed');
    await page.keyboard.press('End');
    assert.equal(await focused.innerText(), 'Talks of the two delegations');
    await page.keyboard.press('ArrowUp');
    assert.equal(await focused.innerText(), 'Lavrov arrives in Islamabad');
    await page.keyboard.press('Tab');
    assert.equal(await focused.innerText(), 'Sergey Lavrov');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', { hasText: 'Sergey Lavrov' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.locator('a:focus', { hasText: 'Lavrov arrives in Islamabad' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test('draws only what is near, however many there are', async () => {
    const many = Array.from(
      { length: 10_000 },
      (_, index) => `  e${index}: { name: Event ${index}, date: ${1000 + Math.floor(index / 10)} }`,
    );
    const { page } = await open({ dossiers: [`events:\n${many.join('\n')}`], state: events });
    await page.getByRole('table').waitFor();
    const rows = page.locator('[data-event]');
    assert.ok((await rows.count()) < 500);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.locator('a:focus', { hasText: 'Event 9999' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.locator('a:focus', { hasText: 'Event 9998' }).waitFor();
    assert.ok((await rows.count()) < 500);
    assert.equal(await page.getByRole('table').getAttribute('aria-rowcount'), '11001');
  });

  test('keeps the heading of the year in sight', async () => {
    for (const width of [400, 1200]) {
      const year = Array.from(
        { length: 60 },
        (_, index) => `  e${index}: { name: Event ${index}, date: 2021 }`,
      );
      const { page } = await open(
        { dossiers: [`events:\n${year.join('\n')}`], state: events },
        width,
      );
      await page.getByText('Event 59').scrollIntoViewIfNeeded();
      const top = await page
        .getByRole('heading', { name: '2021' })
        .evaluate((heading) => heading.getBoundingClientRect().top);
      assert.ok(top > 0 && top < 250, `${top} at ${width} pixels`);
    }
  });
});
