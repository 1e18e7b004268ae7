import { strict as assert } from 'node:assert';
import { panelHeading } from './panel.mjs';
import { quickInput, runCommand } from './palette.mjs';
import { expand, openView, rowTexts, treeRow, viewButton } from './sidebar.mjs';
import { page, picture } from './window.mjs';

suite('the sidebar', () => {
  suiteSetup(async () => {
    await openView(page(), 'Dossier');
    await treeRow(page(), 'Actors').waitFor();
  });

  setup(async () => {
    await viewButton(page(), 'Collapse All').click();
  });

  test('lists actors, events, projects, places and sources', async () => {
    assert.deepEqual(
      (await rowTexts(page())).map((text) => text.replace(/ *\d+$/, '')),
      ['Actors', 'Events', 'Projects', 'Places', 'Sources'],
    );
    await expand(page(), 'Actors', 'People');
    await treeRow(page(), 'Abdullah Abdullah').waitFor();
    await picture('sidebar');
  });

  test('has the events of a year in order', async () => {
    // All the years need more rows than a window usually has, and only what is in sight is drawn.
    const size = page().viewportSize();
    await page().setViewportSize({ width: 1440, height: 4000 });
    await expand(page(), 'Events', '2021');
    await treeRow(page(), '6–7 Apr').waitFor();
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const found = (await rowTexts(page())).flatMap((text) => {
      const month = /^\d[\d–]* ([A-Z][a-z]{2})/.exec(text)?.[1];
      return month ? [months.indexOf(month)] : [];
    });
    assert.ok(found.length > 5, `only ${found.length} days of 2021 are listed`);
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    );
    if (size) await page().setViewportSize(size);
    await picture('sidebar-events');
  });

  test('is filtered by an alias in another script', async () => {
    await filter('Лавров');
    await treeRow(page(), 'Sergey Lavrov').waitFor();
    await picture('sidebar-filtered');
  });

  test('is filtered by a superseded name', async () => {
    await filter('north-south');
    await treeRow(page(), 'Pakistan Stream Gas Pipeline').waitFor();
  });

  test('says when nothing has the name, and shows everything again at a click', async () => {
    await filter('nothing is called so');
    await page().locator('.part.sidebar').getByText('Nothing in the library').waitFor();
    await picture('sidebar-nothing');
    await viewButton(page(), 'Clear Filter').click();
    await treeRow(page(), 'Sources').waitFor();
  });

  test('opens the profile of what is clicked', async () => {
    await expand(page(), 'Projects');
    await treeRow(page(), 'Pakistan Stream Gas Pipeline').click();
    await panelHeading(page(), 'Pakistan Stream Gas Pipeline').first().waitFor();
    await picture('profile');
  });

  /**
   * Filters the view from the command palette, and leaves the box.
   * @param {string} text
   */
  async function filter(text) {
    await runCommand(page(), 'Dossier: Filter Library…');
    await quickInput(page()).locator('input').fill(text);
    await page().keyboard.press('Enter');
  }
});
