import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exported } from '../../src/core/exchange/exported';
import { exportTimeline } from '../../src/core/exchange/exportTimeline';
import type { Library } from '../../src/core/dossier/library';
import { bundled } from '../unit/exchange/bundled';
import { libraryOf } from '../unit/libraryOf';
import { launchBrowser, type Browser } from '../workbench/browser.mjs';

/** What TimelineJS made of a file: what it complained of, and its slides. */
interface Shown {
  readonly isValid: boolean;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly slides: readonly { readonly id: string; readonly year: number }[];
  readonly harm: boolean;
}

suite('TimelineJS itself', () => {
  let browser: Browser;
  suiteSetup(async () => {
    browser = await launchBrowser({ width: 1200, height: 700 });
  });
  suiteTeardown(() => browser.close());

  const dist = join(require.resolve('@knight-lab/timelinejs/dist/js/timeline.js'), '../..');
  const origin = 'http://localhost';

  async function show(library: Library): Promise<Shown> {
    const { page } = browser;
    await page.unrouteAll();
    await page.route(`${origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const html =
        '<div id="timeline" style="height: 600px"></div><script src="js/timeline.js"></script>';
      if (pathname === '/') await route.fulfill({ contentType: 'text/html', body: html });
      else if (/\.(?:js|json|css)$/.test(pathname)) {
        await route.fulfill({ body: await readFile(join(dist, pathname)) });
      } else await route.abort();
    });
    await page.goto(`${origin}/`);
    return page.evaluate(showTimeline, exported(exportTimeline(library)).text);
  }

  test('finds nothing wrong in the bundled dossier, and shows every event in its year', async () => {
    const { isValid, errors, warnings, slides } = await show(bundled);
    assert.deepEqual([...errors, ...warnings], []);
    assert.equal(isValid, true);
    const dated = new Map(bundled.events.map(({ id, date }) => [id, Number(date.slice(0, 4))]));
    assert.deepEqual(new Map(slides.map(({ id, year }) => [id, year])), dated);
  });

  test('shows what is hostile as text', async () => {
    const name = '<img src=x onerror="window.harm = true"><script>window.harm = true</script>';
    const library = libraryOf(
      `events:\n  e: {name: '${name}', date: 2021, summary: '${name}'}\n  f: {name: F, date: 201X}\n`,
    );
    const { errors, slides, harm } = await show(library);
    assert.deepEqual(errors, []);
    assert.equal(slides.length, 2);
    assert.equal(harm, false);
  });
});

/** Runs in the page: has TimelineJS read and draw a text, and gives what came of it. */
async function showTimeline(text: string): Promise<Shown> {
  interface Slide {
    readonly unique_id: string;
    readonly start_date: { readonly data: { readonly year: number } };
  }
  interface Timeline {
    readonly config: {
      readonly events: readonly Slide[];
      readonly messages: {
        readonly errors: readonly unknown[];
        readonly warnings: readonly unknown[];
      };
      isValid(): boolean;
    };
    on(event: string, listener: () => void): void;
  }
  type Make = new (element: string, data: unknown, options: unknown) => Timeline;
  const { TL } = window as unknown as { TL: { Timeline: Make } };
  const timeline = new TL.Timeline('timeline', JSON.parse(text), {
    script_path: `${location.origin}/js/`,
  });
  await new Promise<void>((resolve) => {
    timeline.on('loaded', resolve);
  });
  const { config } = timeline;
  return {
    isValid: config.isValid(),
    errors: config.messages.errors.map(String),
    warnings: config.messages.warnings.map(String),
    slides: config.events.map((slide) => ({
      id: slide.unique_id,
      year: slide.start_date.data.year,
    })),
    harm: 'harm' in window,
  };
}
