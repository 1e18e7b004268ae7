import { launchBrowser } from '../workbench/browser.mjs';
import { privateVsCode } from '../workbench/privateVsCode.mjs';
import { root } from '../workbench/project.mjs';
import { startServer } from '../workbench/server.mjs';
import { windowAddress } from '../workbench/windowAddress.mjs';

/** The colour themes that a window can be looked at in, by a short name, and what VS Code calls them. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  contrastLight: 'Default High Contrast Light',
};

/** Settings that make pictures and positions the same each time. */
const steady = {
  'editor.cursorBlinking': 'solid',
  'editor.find.addExtraSpaceOnTop': false,
  'editor.hover.delay': 100,
  'workbench.reduceMotion': 'on',
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
 * @param {keyof typeof themes} [options.theme]
 * @param {{ width: number, height: number }} [options.viewport]
 * @param {Readonly<Record<string, unknown>>} [options.settings]
 * @returns {Promise<Session>}
 */
export async function openSession({ folder, file, theme = 'dark', viewport, settings }) {
  const server = await startServer(await privateVsCode(), {
    settings: { ...steady, 'workbench.colorTheme': themes[theme], ...settings },
    testDriver: true,
  });
  const browser = await launchBrowser(viewport);
  const address = windowAddress(server.address, {
    folder,
    ...(file ? { file } : {}),
    extensions: [root],
  });
  const { page, outside } = browser;
  await page.goto(address);
  await ready(page);
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
