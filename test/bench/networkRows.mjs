// How fast a network of 2,000 things finds its layout, and whether a reader is kept waiting meanwhile,
// in Chromium under the page's real policy.
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../workbench/browser.mjs';
import { builtPanel } from './builtPanel.mjs';
import { quantile } from './measure.mjs';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */
/** @typedef {{ layout: number, blocked: number, drawing: number }} Times */

const rounds = 5;

/** @returns {Promise<Row[]>} */
export async function networkRows() {
  const { openPanel } = await builtPanel();
  const browser = await launchBrowser({ width: 1200, height: 800 });
  const dossiers = [madeUp(800, 1200)];
  try {
    /** @type {Times[]} */
    const all = [];
    for (let round = 0; round < rounds; round++) {
      const tab = await browser.page.context().newPage();
      await tab.addInitScript(watch);
      await openPanel(tab, { dossiers, state: { tab: 'network' } });
      all.push(
        await tab.evaluate(
          () => /** @type {{ times: Promise<Times> }} */ (/** @type {unknown} */ (window)).times,
        ),
      );
      await tab.close();
    }
    /** @type {(measure: string, values: number[], goal?: number) => Row} */
    const row = (measure, values, goal) => ({
      group: 'network of 2,000 things',
      measure,
      value: quantile(values),
      unit: 'ms',
      ...(goal !== undefined && { goal: `≤ ${goal}`, met: quantile(values) <= goal }),
    });
    return [
      row(
        'layout, median',
        all.map(({ layout }) => layout),
        1500,
      ),
      row(
        'longest wait for input in a layout, median',
        all.map(({ blocked }) => blocked),
        50,
      ),
      row(
        'drawing it once it is laid out, median',
        all.map(({ drawing }) => drawing),
      ),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page before its script: times the layout, and how long a message to the page waits meanwhile. */
function watch() {
  const watched = /** @type {{ times?: Promise<Times> }} */ (/** @type {unknown} */ (window));
  watched.times = new Promise((resolve) => {
    let [since, last, blocked] = [0, 0, 0];
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      blocked = Math.max(blocked, now - last);
      last = now;
      if (since > 0) channel.port2.postMessage(undefined);
    };
    const observer = new MutationObserver(() => {
      if (since === 0 && document.querySelector('.network .picture-wait')) {
        since = last = performance.now();
        channel.port2.postMessage(undefined);
      }
      if (since === 0 || !document.querySelector('.network-picture')) return;
      observer.disconnect();
      // What came after the last message is the drawing of the picture.
      const [layout, longest, drawn] = [last - since, blocked, last];
      since = 0;
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          resolve({ layout, blocked: longest, drawing: performance.now() - drawn });
        };
        painted.port2.postMessage(undefined);
      });
    });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true, subtree: true });
    });
  });
}

/** A dossier of people who meet, a few of them often. @param {number} people @param {number} events */
function madeUp(people, events) {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  const someone = () => `p${Math.floor(random() ** 2 * people)}`;
  const who = Array.from({ length: people }, (_, n) => `  p${n}: { name: Person ${n} }`);
  const what = Array.from(
    { length: events },
    (_, n) =>
      `  e${n}: { name: Event ${n}, date: ${1950 + (n % 75)}, actor: [${[someone(), someone(), someone()].join(', ')}] }`,
  );
  return `people:\n${who.join('\n')}\nevents:\n${what.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.table(await networkRows());
