import assert from 'node:assert/strict';
import type { PanelPage } from './openPanel';
import { panels } from './browser';
import { visit } from './dossiers';

suite('the tables', () => {
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
      '6 Apr 2021',
      'consult · visit',
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
    const rows = page.locator('[data-row]');
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
      assert.ok(top > 0 && top < 300, `${top} at ${width} pixels`);
    }
  });

  test('are sorted by a heading one way, the other way, and not at all', async () => {
    const panel = await open({ dossiers: [visit], state: events });
    const heading = panel.page.getByRole('columnheader', { name: 'Date' });
    const sort = heading.getByRole('button');
    await sort.focus();
    assert.equal(await heading.getAttribute('aria-sort'), 'none');
    await panel.page.keyboard.press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    await panel.page.keyboard.press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.deepEqual(await names(panel), [
      'Talks of the two delegations',
      'Lavrov arrives in Islamabad',
      'Pipeline agreement is signed',
    ]);
    await panel.page.reload();
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    await sort.click();
    assert.deepEqual((await names(panel))[0], '2015');
  });

  test('have actors, projects, places, offices, figures and ties', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state: events });
    const tables = page.getByRole('group', { name: 'Tables' });
    const rows = {
      Actors: /Sergey Lavrov.*Foreign Minister of Russia/s,
      Projects: /Pakistan Stream Gas Pipeline.*agreed, not built.*Pakistan, Russia.*length/s,
      Places: /Islamabad.*Pakistan/s,
      Offices: /Sergey Lavrov.*Foreign Minister of Russia.*9 Mar 2004/s,
      'Figures and claims': /length.*1,100 km.*disputed.*B2.*Pakistan and Russia sign/s,
      Ties: /Sergey Lavrov.*share events.*Shah Mahmood Qureshi/s,
    };
    for (const [name, row] of Object.entries(rows)) {
      await tables.getByRole('button', { name }).click();
      const text = await page.getByRole('table', { name }).innerText();
      assert.match(text, row, name);
    }
    assert.deepEqual(complaints, []);
  });

  test('are copied as they are sorted and filtered', async () => {
    const { page, sent } = await open({
      dossiers: [visit],
      state: {
        tab: 'table',
        filter: 'talks',
        views: { table: { table: 'actors', sorting: { column: 0, descending: true } } },
      },
    });
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByRole('status').getByText('Copied 2 rows').waitFor();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const copied = sent.flatMap((message) => (message.type === 'copy' ? [message.text] : []));
    assert.equal(
      copied[0],
      'Name,What,At the date,Events,Tied to,First event,Last event\r\n' +
        'Shah Mahmood Qureshi,person,,1,2,7 Apr 2021,7 Apr 2021\r\n' +
        'Sergey Lavrov,person,Foreign Minister of Russia (since 9 Mar 2004),1,2,7 Apr 2021,7 Apr 2021\r\n',
    );
    assert.match(copied[1] ?? '', /^\| Name \| What .*\n\| --- /);
  });
});
