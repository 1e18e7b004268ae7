import assert from 'node:assert/strict';
import { panels } from './browser';
import { visit } from './dossiers';

suite('a profile', () => {
  const open = panels();
  const of = (focus: string) => ({ tab: 'profile', focus }) as const;

  test('shows what is known of a person', async () => {
    const { page, sent } = await open({ dossiers: [visit], state: of('lavrov') });
    await page.getByRole('heading', { level: 1, name: 'Sergey Lavrov' }).waitFor();
    assert.deepEqual(sent, [{ type: 'ready', scope: { type: 'library' }, focus: 'lavrov' }]);
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

  test('asks the extension for the file, the tree, what to insert, and the web', async () => {
    const { page, sent } = await open({ dossiers: [visit], state: of('psgp') });
    await page.getByRole('button', { name: 'Go to YAML' }).click();
    await page.getByRole('button', { name: 'Reveal in Tree' }).click();
    await page.getByRole('button', { name: 'Insert…' }).click();
    await page
      .getByRole('link', { name: 'Open Pakistan and Russia sign on the web' })
      .first()
      .click();
    assert.deepEqual(sent.slice(1), [
      { type: 'goToYaml', id: 'psgp' },
      { type: 'revealInTree', id: 'psgp' },
      { type: 'insert', id: 'psgp' },
      { type: 'openLink', url: 'https://www.gulf-times.com/' },
    ]);
    assert.equal(new URL(page.url()).pathname, '/');
  });

  test('is found by any name', async () => {
    const { page } = await open({ dossiers: [visit], state: { tab: 'profile' } });
    await page.getByRole('heading', { name: 'No profile chosen' }).waitFor();
    await page.getByRole('searchbox', { name: 'Find a profile' }).fill('gromyko');
    await page.getByText('Nothing has that name').waitFor();
    await page.getByRole('searchbox', { name: 'Find a profile' }).fill('NORTH south');
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

  test('draws offices on a bar of time, and says in words all that it draws', async () => {
    const { page } = await open({ dossiers: [visit], state: of('lavrov') });
    const offices = page.getByRole('region', { name: 'Offices' });
    const bar = offices.locator('.bar-of-time');
    await bar.waitFor();
    assert.equal(await bar.locator('.firm').count(), 1);
    assert.equal(await bar.locator('.fade').count(), 1);
    assert.equal(await bar.getAttribute('aria-hidden'), 'true');
    assert.match(
      await offices.innerText(),
      /Foreign Minister of Russia\s+since 9 Mar 2004[^]*Line: 20 Apr 2021[^]*fading: no date stated/,
    );
    await page.getByRole('region', { name: 'Facts' }).getByRole('link', { name: 'Russia' }).click();
    await page.getByRole('heading', { level: 1, name: 'Russia' }).waitFor();
    await offices.getByRole('link', { name: 'Sergey Lavrov' }).waitFor();
  });

  test('of an event tells who took part as what, and what came before and after', async () => {
    const { page } = await open({ dossiers: [visit], state: of('arrival') });
    const people = page.getByRole('region', { name: 'Who, where' });
    await people.waitFor();
    assert.match(
      await people.innerText(),
      /Visiting\s+Sergey Lavrov · Foreign Minister of Russia[^]*Receiving\s+Shah Mahmood Qureshi/,
    );
    const around = page.getByRole('region', { name: 'Before and after' });
    assert.deepEqual(await around.getByRole('listitem').allInnerTexts(), [
      '6 Apr 2021\nLavrov arrives in Islamabad',
      '7 Apr 2021\nTalks of the two delegations',
    ]);
    await around.getByRole('link', { name: 'Talks' }).click();
    await page.getByRole('heading', { level: 1, name: 'Talks of the two' }).waitFor();
  });

  test('of a source tells what stands on it', async () => {
    const { page } = await open({ dossiers: [visit], state: of('gulf') });
    const standing = page.getByRole('region', { name: 'What stands on it' });
    await standing.waitFor();
    assert.match(await standing.innerText(), /Pakistan Stream Gas Pipeline[^]*length 1,100 km/);
    await standing.getByRole('link', { name: 'Lavrov arrives' }).waitFor();
  });

  test('tells with whom events are shared, and which on demand', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state: of('islamabad') });
    const ties = page.getByRole('region', { name: 'Who met here' });
    const row = ties.getByRole('listitem').filter({ hasText: 'Sergey Lavrov' });
    await row.getByRole('button', { name: '1 event' }).click();
    await row.getByRole('link', { name: 'Lavrov arrives in Islamabad' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lavrov arrives' }).waitFor();
    assert.deepEqual(complaints, []);
  });

  test('finds its mentions in the folder when it is asked, tells how far it is, and can be stopped', async () => {
    const { page, sent, tell } = await open({ dossiers: [visit], state: of('lavrov') });
    const mentions = page.getByRole('region', { name: 'In this folder' });
    await mentions.getByRole('button', { name: 'Find mentions' }).click();
    await tell({
      type: 'mentions',
      id: 'lavrov',
      search: { state: 'searching', done: 100, total: 4000 },
    });
    await mentions.getByText('Searching, 100 of 4,000 documents').waitFor();
    await mentions.getByRole('button', { name: 'Stop' }).click();
    const range = { start: { line: 6, character: 3 }, end: { line: 6, character: 9 } };
    const lines = [{ range, before: 'On ', named: 'Lavrov', after: '’s <b>way</b>' }];
    const files = [{ uri: 'file:///notes/visit.md', path: 'notes/visit.md', lines }];
    await tell({
      type: 'mentions',
      id: 'qureshi',
      search: { state: 'found', files: [], isWhole: true },
    });
    await tell({
      type: 'mentions',
      id: 'lavrov',
      search: { state: 'found', files, isWhole: false },
    });
    await mentions.getByText('1 mention in 1 document. The search was stopped').waitFor();
    await mentions.getByRole('button', { name: 'line 7 On Lavrov’s <b>way</b>' }).click();
    assert.deepEqual(sent.slice(1), [
      { type: 'findMentions', id: 'lavrov' },
      { type: 'stopMentions' },
      { type: 'goToMention', uri: 'file:///notes/visit.md', range },
    ]);
    await tell({
      type: 'mentions',
      id: 'lavrov',
      search: { state: 'found', files: [], isWhole: true },
    });
    await mentions.getByText('No document of the open folder names it.').waitFor();
  });
});
