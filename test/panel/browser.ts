import type { Browser } from '../workbench/browser.mjs';
import { launchBrowser } from '../workbench/browser.mjs';
import { openPanel, type PanelOptions, type PanelPage } from './openPanel';

/** One browser for a suite, and a page of its own for every test. */
export function panels(): (options?: PanelOptions, width?: number) => Promise<PanelPage> {
  let browser: Browser;
  let opened: PanelPage[] = [];
  suiteSetup(async () => {
    browser = await launchBrowser({ width: 1200, height: 800 });
  });
  suiteTeardown(async () => {
    await browser.close();
  });
  teardown(async () => {
    for (const { page } of opened) await page.close();
    opened = [];
  });
  return async (options, width = 1200) => {
    const page = await browser.page.context().newPage();
    await page.setViewportSize({ width, height: 800 });
    const panel = await openPanel(page, options);
    opened.push(panel);
    return panel;
  };
}
