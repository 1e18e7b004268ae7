import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('a profile', () => {
  const open = panels();
  const of = (focus: string) => ({ tab: 'profile', focus, filter: '' }) as const;

  test('shows what is known of a person', async () => {
    const { page, sent } = await open({ dossiers: [visit], state: of('lavrov') });
    await page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' }).waitFor();
    assert.deepEqual(sent, [{ type: 'ready', focus: 'lavrov' }]);
    const text = await page.locator('.profile').innerText();
    for (const part of [
      'Foreign Minister of Russia',
      'since 9 Mar 2004',
      'Q58217',
      'Lavrov arrives in Islamabad',
    ])
      assert.ok(text.includes(part), part);
  });

  test('isolates a name that runs from right to left, last on its line', async () => {
    const { page } = await open({ dossiers: [visit], state: of('lavrov') });
    const scripts = page.locator('.scripts bdi');
    await scripts.first().waitFor();
    assert.deepEqual(await scripts.allInnerTexts(), ['Сергей Лавров', 'سرگئی لاوروف']);
    assert.equal(await scripts.last().getAttribute('dir'), 'rtl');
  });

  test('shows every statement of a figure: value, who, when, grade, source', async () => {
    const { page } = await open({ dossiers: [visit], state: of('psgp') });
    const table = page.getByRole('table', { name: 'Figures' });
    const row = table.getByRole('row', { name: '800 km' });
    await row.waitFor();
    assert.deepEqual(await row.getByRole('cell').allTextContents(), [
      'Opinion article on the visit',
      'as of Apr 2021',
      'grade F5, cannot be judged, improbable',
      '[Opinion article on the visit]',
    ]);
    await table.getByRole('rowheader', { name: 'length disputed' }).waitFor();
    const statements = page.getByRole('region', { name: 'Statements' });
    assert.match(await statements.innerText(), /ease a shortage of gas.*Qureshi.*par\. 4/s);
  });

  test('leads on to whatever it names, back and forward', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state: of('psgp') });
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Russia' }).click();
    await heading('Russia');
    await page.getByRole('button', { name: 'Back' }).click();
    await heading('Pakistan Stream Gas Pipeline');
    await page.keyboard.press('Alt+ArrowRight');
    await heading('Russia');
    assert.equal(
      await page.getByRole('button', { name: 'Forward' }).getAttribute('aria-disabled'),
      'true',
    );
    assert.deepEqual(complaints, []);
  });

  test('asks the extension for the file, the tree and the web', async () => {
    const { page, sent } = await open({ dossiers: [visit], state: of('psgp') });
    await page.getByRole('button', { name: 'Go to YAML' }).click();
    await page.getByRole('button', { name: 'Reveal in Tree' }).click();
    await page
      .getByRole('link', { name: 'Open Pakistan and Russia sign on the web' })
      .first()
      .click();
    assert.deepEqual(sent.slice(1), [
      { type: 'goToYaml', id: 'psgp' },
      { type: 'revealInTree', id: 'psgp' },
      { type: 'openLink', url: 'https://www.gulf-times.com/' },
    ]);
    assert.equal(new URL(page.url()).pathname, '/');
  });

  test('is found by any name', async () => {
    const { page } = await open({ dossiers: [visit], state: { tab: 'profile', filter: '' } });
    await page.getByRole('heading', { name: 'No profile chosen' }).waitFor();
    await page.getByRole('searchbox').fill('gromyko');
    await page.getByText('Nothing has that name').waitFor();
    await page.getByRole('searchbox').fill('NORTH south');
    await page.getByText('1 name').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Pakistan Stream Gas Pipeline' }).waitFor();
  });

  test('says so where its subject is gone, and shows it when it is back', async () => {
    const { page, tell } = await open({ dossiers: [visit], state: of('tass') });
    await page.getByText('Nothing in the library has the id “tass” any more.').waitFor();
    await tell({ type: 'show', tab: 'profile', focus: 'lavrov' });
    await page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' }).waitFor();
  });
});
