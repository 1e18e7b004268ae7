import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { panels } from './browser';
import { visit } from './dossiers';

/** Events of every date there is, and one that has none. */
const dated = `
people: { able: { name: Ann Able, offices: { title: Clerk, from: 2019 } }, baker: Bob Baker }
events:
  day: { name: Day, date: 2020-03-04, type: AGREE, actor: [able, baker] }
  month: { name: Month, date: 2020-05, type: AGREE, actor: able }
  about: { name: About a year, date: 2021~, type: PROTEST, actor: baker }
  doubt: { name: Doubtful, date: '2020-11-05?', type: AGREE }
  on: { name: Going on, date: 2022-01/.., type: REQUEST }
  since: { name: Until then, date: ../2020-02-01, type: AID }
  never: { name: Legend, date: XXXX }
`;

const many = `events:\n${Array.from(
  { length: 4000 },
  (_, at) =>
    `  e${at}: { name: Event ${at}, date: ${1950 + (at % 70)}-0${1 + (at % 9)}-${10 + (at % 19)}, type: ${['AGREE', 'CONSULT', 'AID'][at % 3] ?? ''} }`,
).join('\n')}`;

suite('the timeline', () => {
  const open = panels();
  const state = { tab: 'timeline' } as const;
  const drawn = (page: Page) => page.getByRole('listbox', { name: 'Events in order of date' });
  const option = (page: Page, name: string) => drawn(page).getByRole('option', { name });
  const names = (page: Page): Promise<(string | null)[]> =>
    drawn(page)
      .getByRole('option')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
  /** What the keyboard is at. */
  const current = (page: Page): Promise<string | undefined> =>
    drawn(page).evaluate(
      (list) =>
        document
          .getElementById(list.getAttribute('aria-activedescendant') ?? '')
          ?.getAttribute('aria-label') ?? undefined,
    );
  const inSight = (page: Page): Promise<string> =>
    page.locator('.timeline [role=status]').innerText();
  /** Waits until what is in sight no longer is what it was. */
  const moved = async (page: Page, before: string): Promise<void> => {
    await page.waitForFunction(
      (text) => document.querySelector('.timeline [role=status]')?.textContent !== text,
      before,
    );
  };

  test('has each event once, with its date, its kind and who took part, and the offices', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state });
    await option(page, 'Lavrov arrives').waitFor();
    assert.deepEqual((await names(page)).toSorted(), [
      '16 Oct 2015: Pipeline agreement is signed; agree; with Pakistan, Russia',
      '6 Apr 2021: Lavrov arrives in Islamabad; consult, visit; with Sergey Lavrov, Shah Mahmood Qureshi',
      '7 Apr 2021: Talks of the two delegations; consult; with Sergey Lavrov, Shah Mahmood Qureshi',
      'since 9 Mar 2004: Sergey Lavrov, Foreign Minister of Russia',
    ]);
    assert.deepEqual(complaints, []);
  });

  test('draws what is not known as not known', async () => {
    const { page } = await open({ dossiers: [dated], state });
    await option(page, '4 Mar 2020').waitFor();
    const parts = (name: string): Promise<string[]> =>
      option(page, name)
        .locator('path, rect, .doubt')
        .evaluateAll((all) => all.map((each) => each.getAttribute('class') ?? '').sort());
    assert.deepEqual(await parts('Day'), ['shape verbal-cooperation']);
    assert.deepEqual(await parts('Month'), ['shape verbal-cooperation hollow']);
    assert.deepEqual(await parts('About a year'), [
      'extent about',
      'shape material-conflict hollow about',
    ]);
    assert.deepEqual(await parts('Doubtful'), ['doubt', 'shape verbal-cooperation hollow']);
    assert.deepEqual(await parts('Going on'), ['extent', 'fade', 'shape verbal-conflict', 'sure']);
    assert.deepEqual(await parts('Until then'), ['fade', 'shape material-cooperation']);
    await page.getByText('1 event undated').waitFor();
  });

  test('sorts events by actor and by project, and keeps the choice over a reload', async () => {
    const { page } = await open({ dossiers: [dated], state });
    await page.getByText('Actor', { exact: true }).click();
    const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    await lanes.filter({ hasText: 'Ann Able' }).waitFor();
    assert.deepEqual(
      (await lanes.allInnerTexts()).map((text) => text.split('\n')[0]),
      ['Ann Able', 'Bob Baker', 'Nobody'],
    );
    await page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"mode":"actor"'));
    await page.reload();
    await lanes.filter({ hasText: 'Ann Able' }).waitFor();
    assert.ok(await page.getByRole('radio', { name: 'Actor' }).isChecked());
  });

  test('is walked in order of date, opens a profile and comes back to the same event', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state });
    await option(page, 'Lavrov arrives').waitFor();
    await drawn(page).focus();
    await page.keyboard.press('End');
    assert.match((await current(page)) ?? '', /Talks of the two/);
    await page.keyboard.press('ArrowLeft');
    assert.match((await current(page)) ?? '', /Lavrov arrives/);
    await page.locator('.timeline .ring').waitFor();
    await page.getByText('6 Apr 2021', { exact: false }).first().waitFor();
    await page.keyboard.press('Home');
    assert.match((await current(page)) ?? '', /Pipeline agreement/);
    await page.keyboard.press('ArrowDown');
    assert.match((await current(page)) ?? '', /Lavrov|Talks/);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Pipeline agreement is signed' }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await page.locator('[role=listbox]:focus').waitFor();
    assert.deepEqual(complaints, []);
  });

  test('zooms and pans by keys, buttons and wheel', async () => {
    const { page } = await open({ dossiers: [visit], state });
    await option(page, 'Lavrov arrives').waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const steps: readonly (() => Promise<void>)[] = [
      () => page.getByRole('button', { name: 'Zoom in' }).click(),
      () => page.getByRole('button', { name: 'Zoom out' }).click(),
      () => drawn(page).press('+'),
      () => drawn(page).press('Shift+ArrowRight'),
      () => drawn(page).press('PageUp'),
      () => drawn(page).press('0'),
    ];
    for (const step of steps) {
      const before = await inSight(page);
      await step();
      await moved(page, before);
    }
    const whole = await inSight(page);
    await drawn(page).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await moved(page, whole);
    const closer = await inSight(page);
    await page.mouse.wheel(200, 0);
    await moved(page, closer);
  });

  test('is dragged, and a drag opens nothing', async () => {
    const { page } = await open({ dossiers: [visit], state });
    const mark = option(page, 'Talks of the two');
    await mark.waitFor();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await drawn(page).press('+');
    await drawn(page).press('End');
    const box = await page.locator('.timeline .ring').boundingBox();
    assert.ok(box);
    const before = await inSight(page);
    await page.mouse.move(box.x + 8, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await moved(page, before);
    assert.equal(await page.getByRole('tab', { selected: true }).innerText(), 'Timeline');
  });

  test('says at the pointer what an event is', async () => {
    const { page } = await open({ dossiers: [visit], state });
    await option(page, 'Lavrov arrives').hover();
    const tip = page.locator('.timeline .event-tip');
    assert.match(await tip.innerText(), /6 Apr 2021.*consult · visit/);
    assert.match(await tip.innerText(), /Sergey Lavrov, Shah Mahmood Qureshi/);
  });

  test('counts what there is no room for, and opens it on a click', async () => {
    const { page } = await open({ dossiers: [many], state });
    const cluster = drawn(page)
      .getByRole('option', { name: /^\d+ events, / })
      .first();
    await cluster.waitFor();
    assert.ok((await drawn(page).getByRole('option').count()) < 1000);
    const before = await inSight(page);
    await cluster.click();
    await moved(page, before);
  });

  test('lists the events that no zoom would part', async () => {
    const day = Array.from(
      { length: 60 },
      (_, at) => `  e${at}: { name: Act ${at}, date: 2021-04-07 }`,
    );
    const { page } = await open({ dossiers: [`events:\n${day.join('\n')}`], state });
    await drawn(page)
      .getByRole('option', { name: /^\d+ events, 7 Apr 2021$/ })
      .click();
    const list = page.getByRole('dialog');
    await list.getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await page.locator('[role=listbox]:focus').waitFor();
  });

  test('has a line for the date of the document, with its words', async () => {
    const { page } = await open({ dossiers: [visit], state });
    await page.locator('.plot .date-line.asof').waitFor({ state: 'attached' });
    assert.match(
      await page.locator('.axis .asof text').innerHTML(),
      /^dossier’s date, 20 Apr 2021$/,
    );
  });

  test('says so where there is nothing to draw', async () => {
    const { page } = await open({ dossiers: ['people: { able: Ann Able }'], state });
    await page.getByText('There are no events here').waitFor();
  });

  test('tells kinds apart in forced colours too', async () => {
    const { page } = await open({ dossiers: [dated], state });
    await page.emulateMedia({ forcedColors: 'active' });
    await option(page, '4 Mar 2020').waitFor();
    const shapes = await page
      .locator('.lane-names path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    assert.equal(new Set(shapes).size, 4);
  });
});
