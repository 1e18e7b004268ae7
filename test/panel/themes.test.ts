import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { panels } from './browser';
import { visit } from './dossiers';
import { looks, type Theme } from './themes';

const themes = Object.keys(looks) as Theme[];
const places = {
  'the overview': { tab: 'overview' },
  'this document': { trail: [{ tab: 'overview', scope: { type: 'document' } }] },
  'the surroundings of a person': {
    trail: [{ tab: 'overview', scope: { type: 'entity', id: 'lavrov' } }],
  },
  'the timeline': { tab: 'timeline' },
  'the network': { tab: 'network' },
  'the map': { tab: 'map' },
  'the table': { tab: 'table' },
  'a filter by type and date': {
    tab: 'table',
    filter: { text: '', hiddenKinds: ['place'], types: ['CONSULT'], from: '2021-01-01' },
  },
  'a filter that hides everything': { tab: 'table', filter: 'gromyko' },
  'the profile of a person': { tab: 'profile', focus: 'lavrov' },
  'the profile of a project': { tab: 'profile', focus: 'psgp' },
  'the profile of a source': { tab: 'profile', focus: 'gulf' },
  'no profile': { tab: 'profile' },
} as const;

/** A note that names some of the library, and something that could be two of them. */
const note = 'Lavrov came to Islamabad.\n\nThe North-South Gas Pipeline was on his mind.';

const findings = [{ line: 2, character: 4, severity: 'warning', message: 'An old name.' }] as const;

/** What axe-core finds wrong with a page, one line for each kind. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // The page's policy lets nothing be fetched, so there is nothing to preload.
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      preload: false,
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  });
}

suite('the page in every theme', () => {
  const open = panels();

  const looksRight = async (theme: Theme, width: number): Promise<void> => {
    for (const [name, state] of Object.entries(places)) {
      const { page, complaints } = await open(
        { dossiers: [visit], theme, state, document: note, findings },
        width,
      );
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      assert.deepEqual(await faults(page), [], name);
      assert.deepEqual(complaints, []);
      await page.close();
    }
  };

  for (const theme of themes)
    test(`${theme}: axe-core finds nothing`, () => looksRight(theme, 1200));

  test('beside an editor: axe-core finds nothing', () => looksRight('light', 400));

  test('takes its colours from the theme', async () => {
    for (const theme of themes) {
      const { page } = await open({ dossiers: [visit], theme });
      await page.getByRole('heading', { level: 1 }).waitFor();
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const canvas = new OffscreenCanvas(1, 1).getContext('2d');
        return [color, backgroundColor].map((colour) => {
          if (canvas) canvas.fillStyle = colour;
          return canvas?.fillStyle;
        });
      });
      const { variables } = looks[theme];
      assert.deepEqual(colours, [variables['foreground'], variables['editor-background']], theme);
    }
  });

  test('follows the size of the text in the editor', async () => {
    const { page } = await open({ dossiers: [visit] });
    const size = () => page.evaluate(() => getComputedStyle(document.body).fontSize);
    assert.equal(await size(), '14px');
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--vscode-editor-font-size', '20px');
    });
    assert.equal(await size(), '20px');
  });

  test('shows which tab is in front, what is disputed and what has the focus in forced colours', async () => {
    const { page } = await open({ dossiers: [visit] });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    const mark = (name: string) =>
      page
        .getByRole('tab', { name })
        .evaluate((tab) => getComputedStyle(tab, '::after').borderBottomStyle);
    assert.equal(await mark('Overview'), 'solid');
    assert.equal(await mark('Table'), 'none');
    await page.getByText('≠').first().waitFor();
    await page.getByRole('tab', { name: 'Overview' }).focus();
    await page.keyboard.press('Tab');
    const outline = await page
      .locator('a:focus')
      .evaluate((link) => getComputedStyle(link).outlineStyle);
    assert.equal(outline, 'solid');
  });
});
