import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { panels } from './browser';
import { asRead, hostile, hostileName, visit } from './dossiers';
import { naughty } from './naughtyStrings';

const network = { tab: 'network' } as const;

/** Three people in a row of meetings, and one who met nobody. */
const row = `
people:
  able: { name: Ann Able, aka: Анна Эйбл }
  baker: Bob Baker
  clark: Cid Clark
  doe: Dan Doe
events:
  first: { name: First talks, date: 2020, actor: [able, baker] }
  second: { name: Second talks, date: 2021, actor: [able, baker] }
  third: { name: Third talks, date: 2022, actor: [baker, clark] }
`;
const actors = { ...network, views: { network: { view: { mode: 'actors' } } } };

suite('the network', () => {
  const open = panels();
  const shape = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}, `) });
  const middleOf = async (page: Page, name: string): Promise<{ x: number; y: number }> => {
    const box = await shape(page, name).locator('.kind').boundingBox();
    assert.ok(box);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  test('draws every kind in its shape, says so in a legend, and tells all of it in words', async () => {
    const { page, complaints } = await open({ dossiers: [visit], state: network });
    await shape(page, 'Sergey Lavrov').waitFor();
    const kinds = await page
      .locator('.node .kind')
      .evaluateAll((all) => all.map((each) => [each.classList[1], each.getAttribute('d')]));
    assert.deepEqual([...new Set(kinds.map(([kind]) => kind))].sort(), [
      'event',
      'person',
      'project',
      'state',
    ]);
    const legend = page.getByRole('list', { name: 'Legend' });
    assert.deepEqual(
      (await legend.getByRole('listitem').allInnerTexts()).map((text) => text.trim()),
      ['person', 'state', 'project', 'event', 'more events'],
    );
    const described = page.getByRole('group', { name: 'Network' });
    const text = page.locator(`#${(await described.getAttribute('aria-describedby')) ?? ''}`);
    assert.match(await text.innerText(), /^2 people, 2 states, 2 projects and 3 events, \d+ lines/);
    assert.deepEqual(complaints, []);
  });

  test('puts into light what is tied to the one that is clicked, and lists its ties', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Ann Able').locator('.kind').click();
    await page.getByRole('heading', { level: 2, name: 'Ann Able' }).waitFor();
    assert.equal(await shape(page, 'Ann Able').getAttribute('aria-pressed'), 'true');
    const dim = await page
      .locator('.node.dim')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-id')));
    assert.deepEqual(dim.sort(), ['clark', 'doe']);
    const ties = page.getByRole('region', { name: 'Tied to' }).getByRole('listitem');
    assert.deepEqual(
      (await ties.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      ['Bob Baker 2 events'],
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal(await page.locator('.node.dim').count(), 0);
  });

  test('lists the events that make a line when it is clicked', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Ann Able').waitFor();
    const [one, other] = [await middleOf(page, 'Ann Able'), await middleOf(page, 'Bob Baker')];
    await page.mouse.click((one.x + other.x) / 2, (one.y + other.y) / 2);
    const makers = page.getByRole('region', { name: 'Tied by' }).getByRole('link');
    assert.deepEqual(await makers.allInnerTexts(), ['Second talks', 'First talks']);
    assert.equal(await page.locator('.node:not(.dim)').count(), 2);
  });

  test('tells on pointing what a thing and a line is', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Bob Baker').locator('.kind').hover();
    await page.getByRole('tooltip').getByText('person, in 3 events, tied to 2 others').waitFor();
    const [one, other] = [await middleOf(page, 'Ann Able'), await middleOf(page, 'Bob Baker')];
    await page.mouse.move((one.x + other.x) / 2, (one.y + other.y) / 2);
    await page.getByRole('tooltip').getByText('2 events').waitFor();
  });

  test('is walked by the keyboard: arrows, Space, Escape, Enter', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Bob Baker').focus();
    const [x, y] = await Promise.all(
      ['Bob Baker', 'Ann Able'].map((name) => middleOf(page, name)),
    ).then(([from, to]) => [to!.x - from!.x, to!.y - from!.y]);
    const towards =
      Math.abs(x!) > Math.abs(y!)
        ? x! > 0
          ? 'ArrowRight'
          : 'ArrowLeft'
        : y! > 0
          ? 'ArrowDown'
          : 'ArrowUp';
    await page.keyboard.press(towards);
    await page.locator('[data-id="able"]:focus').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { level: 2, name: 'Ann Able' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 2, name: 'In most events' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ann Able' }).waitFor();
  });

  test('finds by any name, in any script', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await page.getByRole('searchbox', { name: 'Find in the network' }).fill('эйбл');
    await page.getByText('1 found').waitFor();
    assert.equal(await page.locator('.node:not(.dim)').getAttribute('data-id'), 'able');
    await page.getByRole('searchbox', { name: 'Find in the network' }).fill('nobody');
    await page.getByText('Nothing has that name.').waitFor();
  });

  test('shows the shortest way between two and what makes each step', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Ann Able').locator('.kind').click();
    await page.getByRole('button', { name: 'Path to…' }).click();
    await page.getByRole('searchbox', { name: 'Path to whom or what' }).fill('clark');
    await page.locator('.path-ends').getByRole('button', { name: 'Cid Clark' }).click();
    await page.getByText('in 2 steps, the shortest there is').waitFor();
    const steps = page.locator('.path > li');
    assert.deepEqual(await steps.getByRole('link').allInnerTexts(), [
      'Second talks',
      'First talks',
      'Bob Baker',
      'Third talks',
      'Cid Clark',
    ]);
    assert.equal(await page.locator('.node:not(.dim)').count(), 3);
  });

  test('says so where nothing ties two', async () => {
    const path = { mode: 'actors', chosen: { type: 'path', from: 'able', to: 'doe' } };
    const { page } = await open({
      dossiers: [row],
      state: { ...network, views: { network: { view: path } } },
    });
    await page.getByText('Nothing in sight ties the two.').waitFor();
  });

  test('hides weak lines below a threshold and says how many', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await page.getByRole('slider', { name: /^Lines of/ }).press('ArrowRight');
    await page.getByText('1 of 2 hidden').waitFor();
    await page.getByText('Lines of 2 ties or more').waitFor();
  });

  test('zooms by wheel, buttons and keys, and is as it was after a reload', async () => {
    const { page } = await open({ dossiers: [row], state: actors });
    await shape(page, 'Bob Baker').waitFor();
    const scale = (): Promise<number> =>
      page
        .locator('.network-picture > g')
        .first()
        .evaluate((all) =>
          Number(/scale\(([\d.]+)/.exec(all.getAttribute('transform') ?? '')?.[1]),
        );
    const becomes = async (isRight: (now: number) => boolean): Promise<number> => {
      for (;;) {
        const now = await scale();
        if (isRight(now)) return now;
      }
    };
    const whole = await scale();
    const { x, y } = await middleOf(page, 'Bob Baker');
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -300);
    const near = await becomes((now) => now > whole);
    const after = await middleOf(page, 'Bob Baker');
    assert.ok(Math.hypot(after.x - x, after.y - y) < 2);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const large = await becomes((now) => now > near);
    await page.waitForFunction((k) => sessionStorage.getItem('state')?.includes(`"k":${k}`), large);
    await page.reload();
    await shape(page, 'Bob Baker').waitFor();
    assert.equal(await scale(), large);
    await shape(page, 'Bob Baker').focus();
    await page.keyboard.press('0');
    await becomes((now) => now === whole);
  });

  test('has one sentence and a way on where nothing can be tied', async () => {
    const hiddenKinds = ['person', 'state', 'project', 'event', 'organisation'];
    const { page } = await open({
      dossiers: [visit],
      state: { ...network, filter: { text: '', hiddenKinds, types: [] } },
    });
    await page.getByRole('heading', { level: 1, name: 'Nothing to tie together' }).waitFor();
  });

  test('draws a single thing that is tied to nothing', async () => {
    const { page } = await open({ dossiers: ['people: { able: Ann Able }'], state: network });
    await shape(page, 'Ann Able').waitFor();
    await page.getByText('1 person, 0 lines between them.').waitFor();
  });

  test('shows hostile names as text', async () => {
    const { page, complaints } = await open({ dossiers: [hostile], state: network });
    await page.locator('.node').first().waitFor();
    const names = await page
      .locator('.node')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
    for (const text of naughty) {
      const name = asRead(hostileName('person', text));
      assert.ok(
        names.some((label) => label.startsWith(`${name}, person`)),
        name,
      );
    }
    assert.equal(await page.evaluate(() => 'harm' in window), false);
    assert.equal(await page.locator('#app :is(script, img, iframe, style, object)').count(), 0);
    assert.deepEqual(complaints, []);
  });
});
