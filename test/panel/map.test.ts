import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { panels } from './browser';
import { naughty } from './naughtyStrings';

const map = { tab: 'map' } as const;

/** Two towns, a hall in one of them, a place that is nowhere, and a pipeline with two routes. */
const towns = `
places:
  islamabad: { name: Islamabad, at: [73.04, 33.72] }
  hall: { name: Town Hall, of: islamabad }
  karachi: { name: Karachi, at: [67.01, 24.86] }
  qasim: { name: Port Qasim, at: [67.34, 24.77] }
  kasur: { name: Kasur, at: [74.45, 31.12] }
  lahore: { name: Lahore, at: [74.35, 31.56] }
  sea: Arabian Sea
projects:
  line:
    name: Gas Line
    route: [qasim, kasur]
    claims:
      - { what: route, path: [qasim, kasur], source: one, credibility: 1 }
      - { what: route, path: [karachi, lahore], source: two, credibility: 5 }
events:
  first: { name: First talks, date: 2020, place: islamabad }
  second: { name: Second talks, date: 2021, place: hall }
  exercise: { name: Exercise, date: 2021, place: sea }
  port: { name: Opening of a port, date: 2022, place: karachi }
sources:
  one: { title: Joint communiqué, reliability: B }
  two: { title: An article, reliability: F }
`;

suite('the map', () => {
  const open = panels();
  const mark = (page: Page, name: string) =>
    page.getByRole('button', { name: new RegExp(`^${name}.*, \\d+ events?$`) });

  test('draws coastlines that it asks the extension for, once, and no borders', async () => {
    const { page, sent, complaints } = await open({ dossiers: [towns], state: map });
    await mark(page, 'Islamabad').waitFor();
    const land = await page.locator('.ground .land').getAttribute('d');
    assert.ok((land?.length ?? 0) > 100_000);
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('tab', { name: 'Map' }).click();
    await mark(page, 'Islamabad').waitFor();
    assert.equal(sent.filter(({ type }) => type === 'coastline').length, 1);
    assert.deepEqual(complaints, []);
  });

  test('draws places by how much happened there, and lists it', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    const radius = async (name: string): Promise<number> =>
      Number(await mark(page, name).locator('.mark').getAttribute('r'));
    assert.ok((await radius('Islamabad')) > (await radius('Karachi')));
    await mark(page, 'Islamabad').locator('.mark').click();
    const place = page.getByRole('region', { name: 'Islamabad' });
    assert.deepEqual(await place.getByRole('listitem').getByRole('link').allInnerTexts(), [
      'Second talks',
      'First talks',
    ]);
    await place.getByText('2 events, also at Town Hall').waitFor();
    await place.getByRole('link', { name: 'First talks' }).click();
    await page.getByRole('heading', { level: 1, name: 'First talks' }).waitFor();
  });

  test('draws routes that contradict each other side by side, told apart by letter and dashes', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    const lines = page.locator('.map-picture .route .line');
    await lines.first().waitFor();
    const drawn = await lines.evaluateAll((all) =>
      all.map((line) => [line.getAttribute('d'), getComputedStyle(line).strokeDasharray]),
    );
    assert.equal(drawn.length, 2);
    assert.notEqual(drawn[0]?.[0], drawn[1]?.[0]);
    assert.notEqual(drawn[0]?.[1], drawn[1]?.[1]);
    const listed = page.getByRole('region', { name: 'Routes' });
    assert.deepEqual(
      (await listed.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\s*\n\s*/)),
      [
        ['A', 'Port Qasim – Kasur', 'Joint communiqué, B1'],
        ['B', 'Karachi – Lahore', 'An article, F5'],
      ],
    );
    await listed.getByText('disputed').waitFor();
  });

  test('shows a route from nearby when it is chosen in the list', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    const length = () =>
      page
        .locator('.map-picture [data-route="A"] .line')
        .evaluate((line) => (line as SVGPathElement).getTotalLength());
    await mark(page, 'Islamabad').waitFor();
    const before = await length();
    await page.getByRole('button', { name: /Karachi – Lahore/ }).click();
    await page.locator('.route.dim[data-route="A"]').waitFor();
    assert.ok((await length()) > before);
  });

  test('lists what has no position', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    const lost = page.getByRole('region', { name: /Without a position/ });
    await lost.waitFor();
    assert.deepEqual(
      (await lost.getByRole('listitem').allInnerTexts()).map((text) => text.trim()),
      ['Arabian Sea 1 event'],
    );
  });

  test('is walked by the keyboard', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    await mark(page, 'Islamabad').focus();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.place-mark:focus');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /Lahore/);
    await page.keyboard.press('ArrowUp');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /Islamabad/);
    await page.getByRole('tooltip').getByText('also at Town Hall').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: 'Islamabad' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Islamabad' }).waitFor();
  });

  test('brings the place into sight that the keyboard goes to', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    await mark(page, 'Islamabad').focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press('+');
    await mark(page, 'Karachi').waitFor({ state: 'detached' });
    await mark(page, 'Islamabad').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('.place-mark:focus[aria-label^="Lahore"]').waitFor();
    const box = await page.locator('.place-mark:focus').boundingBox();
    const frame = await page.locator('.map-picture').boundingBox();
    assert.ok(box && frame && box.y > frame.y && box.y < frame.y + frame.height);
    await page.keyboard.press('ArrowUp');
    await page.locator('.place-mark:focus[aria-label^="Islamabad"]').waitFor();
  });

  test('lists near places together until they part, and is as it was after a reload', async () => {
    const { page } = await open({ dossiers: [towns], state: map });
    await mark(page, 'Port Qasim').waitFor();
    await page.getByRole('button', { name: 'Zoom out' }).click({ clickCount: 4 });
    await mark(page, 'Karachi, Port Qasim').locator('.mark').click();
    await page.getByRole('region', { name: 'Karachi' }).getByText('Opening of a port').waitFor();
    await page.getByRole('region', { name: 'Port Qasim' }).getByText('no event').waitFor();
    await page.waitForFunction(() => sessionStorage.getItem('state')?.includes('"places"'));
    await page.reload();
    await page.getByRole('region', { name: 'Port Qasim' }).waitFor();
    await mark(page, 'Karachi, Port Qasim').waitFor();
    await page.getByRole('button', { name: 'Show the whole' }).click();
    await mark(page, 'Port Qasim').waitFor();
  });

  test('stands without a coastline where none can be read, and says so', async () => {
    const { page, tell } = await open({ dossiers: [towns], state: map });
    await mark(page, 'Islamabad').waitFor();
    await tell({ type: 'coastline' });
    await page.getByText('The coastline could not be read').waitFor();
    await mark(page, 'Islamabad').waitFor();
  });

  test('has one sentence and a way on where no place is in sight', async () => {
    const { page } = await open({ dossiers: ['people: { able: Ann Able }'], state: map });
    await page.getByRole('heading', { level: 1, name: 'No place is in sight' }).waitFor();
  });

  test('shows hostile names as text', async () => {
    const places = naughty.map((text, index) => [
      `p${index}`,
      { name: `${text} place`, at: [index, index % 80] },
    ]);
    const dossier = JSON.stringify({ places: Object.fromEntries(places) as unknown });
    const { page, complaints } = await open({ dossiers: [dossier], state: map });
    await page.locator('.place-mark[data-id]').first().waitFor();
    assert.equal(await page.evaluate(() => 'harm' in window), false);
    assert.equal(await page.locator('#app :is(script, img, iframe, style, object)').count(), 0);
    assert.deepEqual(complaints, []);
  });
});
