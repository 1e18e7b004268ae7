// How large the summary panel's page is, and how soon it shows the bundled dossier, in Chromium under
// its real policy.
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../workbench/browser.mjs';
import { builtPanel } from './builtPanel.mjs';
import { quantile } from './measure.mjs';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */

const rounds = 9;

/** @returns {Promise<Row[]>} */
export async function panelRows() {
  const { openPanel } = await builtPanel();
  const size = await scriptSize('dist/panel.js');
  const whole = await folderSize('dist/panel', (await stat('dist/panel.js')).size);
  const files = (await readdir('data')).filter((file) => file.endsWith('.dossier.yaml'));
  const dossiers = await Promise.all(files.map((file) => readFile(`data/${file}`, 'utf8')));
  const browser = await launchBrowser({ width: 1200, height: 800 });
  try {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      const tab = await browser.page.context().newPage();
      await tab.addInitScript(watchOverview);
      await openPanel(tab, { dossiers });
      times.push(
        await tab.evaluate(
          () => /** @type {{ first: Promise<number> }} */ (/** @type {unknown} */ (window)).first,
        ),
      );
      await tab.close();
    }
    const first = quantile(times);
    const group = 'summary panel';
    return [
      {
        group,
        measure: 'the script that it opens with, minified',
        value: size / 1000,
        unit: 'kB',
        goal: '≤ 150',
        met: size <= 150_000,
      },
      {
        group,
        measure: 'with the code that each picture brings when it is first shown',
        value: whole / 1000,
        unit: 'kB',
      },
      {
        group,
        measure: 'from the scene of the bundled dossier to the first content, median',
        value: first,
        unit: 'ms',
        goal: '≤ 150',
        met: first <= 150,
      },
    ];
  } finally {
    await browser.close();
  }
}

/**
 * The bytes of a script with everything that it loads before it runs.
 * @param {string} file
 * @param {Set<string>} [seen]
 * @returns {Promise<number>}
 */
async function scriptSize(file, seen = new Set()) {
  if (seen.has(file)) return 0;
  seen.add(file);
  const text = await readFile(file, 'utf8');
  let size = Buffer.byteLength(text);
  for (const [, other = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+\.js)"/g))
    size += await scriptSize(path.join(path.dirname(file), other), seen);
  return size;
}

/**
 * @param {string} folder
 * @param {number} more bytes to begin from
 */
async function folderSize(folder, more) {
  let size = more;
  for (const file of await readdir(folder))
    if (file.endsWith('.js')) size += (await stat(path.join(folder, file))).size;
  return size;
}

/** Runs in the page before its script: how long from the message until the overview is painted. */
function watchOverview() {
  const watched = /** @type {{ first?: Promise<number> }} */ (/** @type {unknown} */ (window));
  watched.first = new Promise((resolve) => {
    let since = 0;
    window.addEventListener('message', (/** @type {MessageEvent<{ type: string }>} */ { data }) => {
      if (data.type === 'scene') since = performance.now();
    });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.overview h1')) return;
      observer.disconnect();
      // The frame after this one has begun: what was drawn is on the screen.
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve(performance.now() - since);
        };
        channel.port2.postMessage(undefined);
      });
    });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true, subtree: true });
    });
  });
}
