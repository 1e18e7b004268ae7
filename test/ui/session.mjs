import { launchBrowser } from '../workbench/browser.mjs';
import { privateVsCode } from '../workbench/privateVsCode.mjs';
import { root } from '../workbench/project.mjs';
import { startServer } from '../workbench/server.mjs';
import { windowAddress } from '../workbench/windowAddress.mjs';
import { setTheme } from './theme.mjs';

/** Settings that make pictures and positions the same each time. */
const steady = {
  'editor.cursorBlinking': 'solid',
  'editor.find.addExtraSpaceOnTop': false,
  'editor.find.cursorMoveOnType': false,
  'editor.hover.delay': 100,
  'window.autoDetectColorScheme': true,
  'workbench.reduceMotion': 'on',
  'workbench.view.alwaysShowHeaderActions': true,
};

/**
 * One window of the real workbench with the extension in development, driven by a browser.
 * @typedef {object} Session
 * @property {import('playwright-core').Page} page
 * @property {readonly string[]} outside addresses outside the machine that the window asked for
 * @property {string} address of the window
 * @property {() => Promise<void>} close
 */

/**
 * Starts a server and a browser and opens a window in it; ready when the workbench is drawn.
 * @param {object} options
 * @param {string} options.folder
 * @param {string} [options.file]
 * @param {import('./theme.mjs').Theme} [options.theme]
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {Readonly<Record<string, unknown>>} [options.settings]
 * @param {string} [options.language] the display language; the workbench itself has words in English alone
 * @returns {Promise<Session>}
 */
export async function openSession({ folder, file, theme = 'dark', viewport, settings, language }) {
  const server = await startServer(await privateVsCode(), {
    settings: { ...steady, ...settings },
    testDriver: true,
  });
  const browser = await launchBrowser(viewport);
  const address = windowAddress(server.address, {
    folder,
    ...(file ? { file } : {}),
    extensions: [root],
  });
  const { page, outside } = browser;
  // What a language pack would set; extensions take their words by it.
  if (language !== undefined) {
    await page.addInitScript((tag) => {
      Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: tag });
    }, language);
  }
  await page.goto(address);
  await ready(page);
  await setTheme(page, theme);
  return {
    page,
    outside,
    address,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/** @param {import('playwright-core').Page} page */
export async function ready(page) {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
}
