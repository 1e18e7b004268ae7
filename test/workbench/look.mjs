// Looks at Dossier in the real workbench: takes steps in order, as a person would, and saves pictures.
//   node test/workbench/look.mjs [--theme=light] [--size=1440x900] [--language=ru] [--folder=PATH] STEP…
// Steps: open:PATH  view:TITLE  command:TITLE  find:TEXT  hover:TEXT  click:TEXT  wait:TEXT  type:TEXT
//   key:Control+P  shot:FILE.png. click and wait look in the window and in the panel.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { find, hover } from '../ui/editor.mjs';
import { openFile, runCommand } from '../ui/palette.mjs';
import { panelPage } from '../ui/panel.mjs';
import { saveScreenshot } from '../ui/screenshot.mjs';
import { openSession } from '../ui/session.mjs';
import { openView } from '../ui/sidebar.mjs';
import { themes } from '../ui/theme.mjs';
import { inProject } from './project.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {Record<string, (page: Page, value: string) => Promise<unknown>>} */
const steps = {
  open: (page, path) => openFile(page, resolve(path)),
  command: runCommand,
  find,
  hover: async (page, text) => {
    console.log(await hover(page, text));
  },
  view: openView,
  click: async (page, text) => (await visible(page, text)).click(),
  type: (page, text) => page.keyboard.type(text),
  key: (page, keys) => page.keyboard.press(keys),
  wait: visible,
  shot: (page, path) => saveScreenshot(page, resolve(path)),
};

/**
 * The first text of this kind that can be seen, in the window or in the panel, as soon as there is one.
 * @param {Page} page
 * @param {string} text
 */
function visible(page, text) {
  const wait = async (/** @type {Page | import('playwright-core').FrameLocator} */ where) => {
    const found = where.getByText(text).filter({ visible: true }).first();
    await found.waitFor();
    return found;
  };
  return Promise.any([wait(page), wait(panelPage(page))]);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    size: { type: 'string', default: '1440x900' },
    folder: { type: 'string', default: inProject('sample') },
    language: { type: 'string' },
  },
});
const [width = 1440, height = 900] = values.size.split('x').map(Number);
const theme = /** @type {import('../ui/theme.mjs').Theme} */ (values.theme);
if (!(theme in themes)) throw new Error(`The themes are ${Object.keys(themes).join(', ')}.`);
const session = await openSession({
  folder: resolve(values.folder),
  theme,
  viewport: { width, height },
  ...(values.language ? { language: values.language } : {}),
});
try {
  for (const step of positionals) {
    const [, name = '', value = ''] = /^(\w+):(.*)$/s.exec(step) ?? [];
    const take = steps[name];
    if (!take) throw new Error(`“${step}” is none of ${Object.keys(steps).join(', ')}.`);
    await take(session.page, value);
  }
  for (const address of session.outside) console.error(`Asked for outside the machine: ${address}`);
} catch (error) {
  const path = inProject('out', 'screenshots', 'failed.png');
  await saveScreenshot(session.page, path);
  console.error(
    error instanceof Error ? error.message : error,
    `\nWhat was on the screen: ${path}`,
  );
  process.exitCode = 1;
} finally {
  await session.close();
}
process.exit();
