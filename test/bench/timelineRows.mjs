// How fast the timeline of 10,000 events is there, and how smoothly it zooms and pans, in Chromium
// under the page's real policy.
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../workbench/browser.mjs';
import { builtPanel } from './builtPanel.mjs';
import { quantile } from './measure.mjs';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */
/** @typedef {import('playwright-core').Page} Page */

const steps = 40;
const rounds = 5;

/** @returns {Promise<Row[]>} */
export async function timelineRows() {
  const { openPanel } = await builtPanel();
  const browser = await launchBrowser({ width: 1200, height: 800 });
  const dossiers = [madeUp(10_000)];
  try {
    const firsts = [];
    /** @type {Record<string, number[]>} */
    const times = { zoom: [], pan: [], 'zoom by actor': [] };
    for (let round = 0; round < rounds; round++) {
      for (const mode of ['type', 'actor']) {
        const tab = await browser.page.context().newPage();
        await tab.addInitScript(watchFirst);
        const state = { tab: 'timeline', views: { timeline: { mode } } };
        await openPanel(tab, { dossiers, state });
        const first = await tab.evaluate(
          () => /** @type {{ first: Promise<number> }} */ (/** @type {unknown} */ (window)).first,
        );
        if (mode === 'type') {
          firsts.push(first);
          times['zoom']?.push(...(await tab.evaluate(turnWheel, { steps, ctrlKey: true })));
          times['pan']?.push(...(await tab.evaluate(turnWheel, { steps, ctrlKey: false })));
        } else
          times['zoom by actor']?.push(
            ...(await tab.evaluate(turnWheel, { steps, ctrlKey: true })),
          );
        await tab.close();
      }
    }
    /** @type {(measure: string, value: number, goal?: number) => Row} */
    const row = (measure, value, goal) => ({
      group: 'timeline of 10,000 events',
      measure,
      value,
      unit: 'ms',
      ...(goal !== undefined && { goal: `≤ ${goal}`, met: value <= goal }),
    });
    return [
      row('from the message to the first picture, median', quantile(firsts), 500),
      ...Object.entries(times).flatMap(([name, all]) => [
        row(`one step of ${name}, median`, quantile(all), 33),
        row(`one step of ${name}, 95 of 100`, quantile(all, 0.95)),
      ]),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in the page before its script: how long it takes from the scene's message until the timeline is painted. */
function watchFirst() {
  const watched = /** @type {{ first?: Promise<number> }} */ (/** @type {unknown} */ (window));
  watched.first = new Promise((resolve) => {
    let since = 0;
    window.addEventListener('message', (/** @type {MessageEvent<{ type: string }>} */ { data }) => {
      if (data.type === 'scene') since = performance.now();
    });
    const painted = () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve(performance.now() - since);
        };
        channel.port2.postMessage(undefined);
      });
    };
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.timeline [role=option]')) return;
      observer.disconnect();
      painted();
    });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true, subtree: true });
    });
  });
}

/** Turns the wheel over the timeline, in and out or to and fro; the time of each step until it is painted. @param {{ steps: number, ctrlKey: boolean }} turns */
async function turnWheel({ steps, ctrlKey }) {
  const plot = document.querySelector('.timeline [role=listbox]');
  if (!plot) throw new Error('There is no timeline.');
  const { left, top, width } = plot.getBoundingClientRect();
  const channel = new MessageChannel();
  const times = [];
  for (let step = 0; step < steps; step++) {
    // Each step begins with a frame of its own.
    await new Promise(requestAnimationFrame);
    const since = performance.now();
    plot.dispatchEvent(
      new WheelEvent('wheel', {
        bubbles: true,
        cancelable: true,
        ctrlKey,
        ...(ctrlKey ? { deltaY: step < steps / 2 ? -60 : 60 } : { deltaX: step % 2 ? 90 : -90 }),
        clientX: left + width / 3,
        clientY: top + 100,
      }),
    );
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        channel.port1.onmessage = resolve;
        channel.port2.postMessage(undefined);
      });
    });
    times.push(performance.now() - since);
  }
  return times;
}

/** A dossier of events of every kind over seventy years, most of them late. @param {number} count */
function madeUp(count) {
  const types = 'AGREE CONSULT SUPPORT COOPERATE AID REQUEST REJECT PROTEST SANCTION ASSAULT'.split(
    ' ',
  );
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  /** @type {(most: number) => number} */
  const below = (most) => Math.floor(random() * most);
  const people = Array.from({ length: 200 }, (_, n) => `  p${n}: { name: Person ${n} }`);
  const events = Array.from({ length: count }, (_, n) => {
    const year = 1950 + Math.floor(75 * Math.sqrt(random()));
    const day = `${year}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;
    const date = n % 10 === 0 ? day.slice(0, 7) : n % 25 === 0 ? String(year) : day;
    const who = Array.from({ length: 1 + below(4) }, () => `p${below(200)}`).join(', ');
    return `  e${n}: { name: Event ${n} of some length in words, date: '${date}', type: ${types[below(10)] ?? ''}, actor: [${who}] }`;
  });
  return `people:\n${people.join('\n')}\nevents:\n${events.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.table(await timelineRows());
