import { chromium as engine } from 'playwright-core';
import { chromium } from './chromium.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * A headless browser with one page, and every address outside the machine that the page asked for:
 * no other name resolves, and each is noted, since Dossier has no business with any.
 * @typedef {object} Browser
 * @property {Page} page
 * @property {readonly string[]} outside
 * @property {() => Promise<void>} close
 */

/**
 * Starts a headless Chromium.
 * @param {{ width: number, height: number }} [viewport] in CSS pixels
 * @returns {Promise<Browser>}
 */
export async function launchBrowser(viewport = { width: 1440, height: 900 }) {
  const browser = await engine.launch({
    executablePath: await chromium(),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      '--disable-quic',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({ viewport, locale: 'en-GB', timezoneId: 'UTC' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  /** @type {string[]} */
  const outside = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    // VS Code's name for a file of the machine in a web view, which a worker of the page answers.
    if (url.hostname.endsWith('.vscode-resource.vscode-cdn.net')) return;
    if (/^https?:$/.test(url.protocol) && !/^(127\.0\.0\.1|localhost)$/.test(url.hostname))
      outside.push(url.href);
  });
  const page = await context.newPage();
  return { page, outside, close: () => browser.close() };
}
