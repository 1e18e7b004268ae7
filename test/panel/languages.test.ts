import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { speak } from '../../src/core/spoken';
import { languages } from '../../release/words.mjs';
import { panels } from './browser';
import { visit } from './dossiers';

type Words = Readonly<Record<string, string>>;

const wordsOf = (language: string): Words =>
  JSON.parse(readFileSync(`l10n/bundle.l10n.${language}.json`, 'utf8')) as Words;

suite('the page in other languages', () => {
  const open = panels();
  teardown(() => {
    speak({ language: 'en', words: {} });
  });

  for (const language of languages) {
    for (const width of [1200, 400]) {
      test(`${language}, ${width} pixels wide: is whole, and in no other`, async () => {
        const words = wordsOf(language);
        speak({ language, words });
        const { page, complaints } = await open({ dossiers: [visit] }, width);
        const tabs = page.getByRole('tab');
        await page.getByRole('heading', { level: 1 }).waitFor();
        const root = page.locator('html');
        assert.equal(await root.getAttribute('lang'), language);
        assert.equal(await root.getAttribute('dir'), language === 'ur' ? 'rtl' : 'ltr');
        for (let tab = 0; tab < (await tabs.count()); tab++) {
          await tabs.nth(tab).click();
          await page
            .locator('[role=tabpanel]:not(:has([aria-busy=true], .picture-wait))')
            .waitFor();
          if (tab === 5) {
            await page.getByRole('searchbox').last().fill('lavrov');
            await page.locator('search li a').first().click();
            await page.locator('article.profile').waitFor();
          }
          const place = await tabs.nth(tab).innerText();
          assert.deepEqual(await englishOn(page, words), [], place);
          assert.deepEqual(await tooWide(page), [], place);
        }
        assert.deepEqual(complaints, []);
      });
    }
  }

  test('would find English if there were any', async () => {
    const { page } = await open({ dossiers: [visit] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.ok((await englishOn(page, wordsOf('ru'))).length > 20);
  });

  test('walks tabs by the arrows as they are seen', async () => {
    speak({ language: 'ur', words: wordsOf('ur') });
    const { page } = await open({ dossiers: [visit] });
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await page.getByRole('tab').nth(1).getAttribute('aria-selected'), 'true');
  });
});

/** The texts of the page that are an English text of the interface, and have another in its language. */
async function englishOn(page: Page, words: Words): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.parentElement?.tagName !== 'SCRIPT')
        found.push(walker.currentNode.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        found.push(element.getAttribute(name) ?? '');
    return found;
  });
  const english = new Set(
    Object.entries(words).flatMap(([text, said]) =>
      text === said ? [] : text.split('|').filter((form) => !form.includes('{')),
    ),
  );
  const own = new Set(Object.values(words).flatMap((said) => said.split('|')));
  return texts.map((text) => text.trim()).filter((text) => english.has(text) && !own.has(text));
}

/** What is cut off, or makes the page wider than its window. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [
      ...document.querySelectorAll('button, [role=tab], h1, h2, h3, legend, dt, summary'),
    ]
      .filter((element) => !element.closest('.unseen, .lane-names'))
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .map((element) => `cut off: ${element.textContent}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`, ...cut] : cut;
  });
