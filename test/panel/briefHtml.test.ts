import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { pictureText } from '../../src/core/exchange/picture/pictureText';
import { readDrawing } from '../../src/core/exchange/picture/readDrawing';
import { launchBrowser, type Browser } from '../workbench/browser.mjs';
import { briefFor, bundledLibrary, htmlOf, libraryOf } from './briefs';
import { asRead, hostile, hostileName } from './dossiers';
import { naughty } from './naughtyStrings';

/** Elements and attributes that our pages are made of; anything else came out of the data. */
const ours = {
  elements:
    'HTML HEAD META TITLE STYLE BODY MAIN HEADER NAV SECTION H1 H2 H3 P DL DT DD DIV OL UL LI A B I BDI SPAN SUP TABLE THEAD TBODY TR TH TD FIGURE FIGCAPTION svg title desc rect text g',
  attributes:
    'lang charset http-equiv content name class id href rel title aria-label aria-labelledby scope colspan rowspan role viewBox width height fill xmlns x y',
};

suite('a brief in a browser', () => {
  let browser: Browser;
  let requests: string[];
  let complaints: string[];
  suiteSetup(async () => {
    browser = await launchBrowser({ width: 1000, height: 800 });
  });
  suiteTeardown(() => browser.close());

  const open = async (html: string): Promise<Page> => {
    const page = await browser.page.context().newPage();
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('http://localhost/**', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('http://localhost/brief.html');
    return page;
  };

  const naughtyPicture = (text: string, index: number) => {
    const elements = [{ name: 'text', attributes: { x: '1', y: '9' }, children: [text] }];
    const drawing = readDrawing({
      name: 'p'.repeat(index + 1),
      title: text,
      text,
      width: 100,
      height: 20,
      elements,
    });
    assert.ok(drawing);
    return pictureText(drawing);
  };

  test('is read without a request or a script, under its own policy', async () => {
    const page = await open(htmlOf(briefFor(await bundledLibrary(), 'All')));
    assert.deepEqual(requests, ['http://localhost/brief.html']);
    assert.deepEqual(complaints, []);
    assert.equal(await page.locator('script, [onload], [onclick], [style]').count(), 0);
    // Its style got in: by its hash, and nothing else would.
    assert.equal(
      await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth),
      '928px',
    );
    await page.close();
  });

  test('shows hostile text as text, wherever it stands', async () => {
    for (const text of [naughty[0] ?? '', naughty[2] ?? '', naughty[7] ?? '']) {
      const pictures = naughty.map(naughtyPicture);
      const page = await open(htmlOf(briefFor(libraryOf(hostile), text), pictures));
      assert.equal(await page.evaluate(() => 'harm' in window), false);
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')];
        return {
          elements: [...new Set(all.map(({ tagName }) => tagName))],
          attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        };
      });
      for (const kind of ['elements', 'attributes'] as const) {
        const known = ours[kind].split(' ');
        assert.deepEqual(
          found[kind].filter((name) => !known.includes(name)),
          [],
        );
      }
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      assert.deepEqual(
        hrefs.filter((href) => !/^(#[\w-]+|https:\/\/example\.org\/.*)$/.test(href)),
        [],
      );
      const names = await page.locator('.chronology th[scope=row] > bdi').allTextContents();
      // A file has no place for half a character.
      const wanted = naughty.map((name) =>
        asRead(hostileName('event', name)).replace(/\p{Cs}/gu, '\uFFFD'),
      );
      assert.deepEqual(new Set(names), new Set(wanted));
      assert.equal(await page.locator('h1').textContent(), text);
      assert.deepEqual(requests, ['http://localhost/brief.html']);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  });

  test('reads well in light and dark, and axe-core finds nothing', async () => {
    const html = htmlOf(briefFor(await bundledLibrary(), 'All'), [naughtyPicture('A picture', 0)]);
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(html);
      await page.emulateMedia({ colorScheme });
      // The page lets no script in; the protocol of the browser does.
      await page.evaluate(axe.source);
      const faults = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
          preload: false,
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      assert.deepEqual(faults, [], colorScheme);
      await page.close();
    }
  });

  test('fits a narrow window, and paper of both sizes', async () => {
    const page = await open(htmlOf(briefFor(await bundledLibrary(), 'All')));
    for (const width of [360, 700, 1400]) {
      await page.setViewportSize({ width, height: 800 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wider <= width, `${wider} in ${width}`);
    }
    const sizes = [];
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages > 5 && pages < 60, `${pages} pages of ${format}`);
      sizes.push(pages);
    }
    assert.equal(sizes.length, 2);
    await page.close();
  });
});
