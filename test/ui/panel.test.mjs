import { strict as assert } from 'node:assert';
import { mkdirSync, rmSync } from 'node:fs';
import { find } from './editor.mjs';
import { openFile, runCommand } from './palette.mjs';
import { panelHeading, panelPage, panelTab } from './panel.mjs';
import { ready } from './session.mjs';
import { stored } from './stored.mjs';
import { setTheme } from './theme.mjs';
import { inSample, page, picture, write } from './window.mjs';

suite('the summary panel', () => {
  suiteSetup(async () => {
    await runCommand(page(), 'View: Close All Editors');
    await openFile(page(), inSample('visit.md'));
    await runCommand(page(), 'Dossier: Open Summary');
    await panelTab(page(), 'Overview').waitFor();
  });

  test('opens from the command palette, beside the editor', async () => {
    const columns = page().locator('.editor-group-container');
    assert.equal(await columns.count(), 2);
    await panelHeading(page(), 'Weakest points').waitFor();
    await picture('summary');
  });

  test('counts what the library holds', async () => {
    const counts = panelPage(page()).getByLabel('How much there is');
    assert.match(await counts.innerText(), /people[\s\S]*projects[\s\S]*events[\s\S]*sources/);
  });

  test('shows both values of a disputed figure', async () => {
    const weak = panelPage(page()).getByRole('region', { name: 'Weakest points' });
    assert.match(await weak.innerText(), /disputed figures[\s\S]* or /);
  });

  test('lists the events in order', async () => {
    await panelTab(page(), 'Table').click();
    await panelPage(page()).getByText('1948').first().waitFor();
    await picture('summary-events');
  });

  test('is walked through by keyboard', async () => {
    await panelTab(page(), 'Table').focus();
    await page().keyboard.press('Home');
    await panelHeading(page(), 'Weakest points').waitFor();
    await page().keyboard.press('End');
    assert.equal(await panelTab(page(), 'Profile').getAttribute('aria-selected'), 'true');
  });

  test('follows the theme, high contrast included', async () => {
    await panelTab(page(), 'Overview').click();
    const colours = new Set();
    for (const theme of /** @type {const} */ (['contrast', 'contrastLight', 'light', 'dark'])) {
      await setTheme(page(), theme);
      const body = panelPage(page()).locator('body');
      colours.add(await body.evaluate((element) => getComputedStyle(element).color));
    }
    assert.ok(colours.size >= 3, `only ${[...colours].join(' and ')}`);
  });

  test('follows what is typed in the document, once that is what it shows', async () => {
    await panelTab(page(), 'Overview').click();
    await panelPage(page()).getByRole('combobox', { name: 'Show' }).selectOption('1');
    await panelTab(page(), 'This document').waitFor();
    const named = panelPage(page()).getByRole('region', { name: 'Named, in order' });
    await named.getByRole('link', { name: 'Sergey Lavrov' }).first().waitFor();
    await picture('summary-of-document');
    const before = await named.getByRole('listitem').count();
    await page().locator('.editor-instance .view-lines').first().click();
    await page().keyboard.press('Control+End');
    await page().keyboard.type('\nBilawal Bhutto Zardari came later. ');
    await named.getByRole('link', { name: 'Bilawal Bhutto' }).waitFor();
    assert.ok((await named.getByRole('listitem').count()) > before);
    for (let undone = 0; undone < 3; undone++) await page().keyboard.press('Control+Z');
    await panelPage(page()).getByRole('combobox', { name: 'Show' }).selectOption('0');
    await panelTab(page(), 'Overview').waitFor();
  });

  test('has the profile of the name at the cursor, where the setting asks for it', async () => {
    await panelTab(page(), 'Profile').click();
    mkdirSync(inSample('.vscode'));
    write('.vscode/settings.json', '{ "dossier.panel.follow": true }');
    // Nothing on the screen tells when a setting is read: the cursor moves until it is followed.
    for (let tries = 1; ; tries++) {
      await find(page(), tries % 2 ? 'Imran Khan' : 'Moscow');
      try {
        await panelHeading(page(), /Imran Khan|Moscow/).waitFor({ timeout: 2_000 });
        break;
      } catch (error) {
        if (tries === 5) throw error;
      }
    }
    await find(page(), 'Zamir Kabulov');
    await panelHeading(page(), /Zamir Kabulov/).waitFor();
    rmSync(inSample('.vscode'), { recursive: true });
  });

  test('is there again after a reload, with what it showed', async () => {
    const filter = () => panelPage(page()).getByRole('searchbox', { name: 'Filter' });
    await panelTab(page(), 'Table').click();
    await filter().fill('Yekaterinburg');
    await stored(page(), 'Yekaterinburg');
    await page().reload();
    await ready(page());
    await filter().waitFor({ timeout: 60_000 });
    assert.equal(await filter().inputValue(), 'Yekaterinburg');
    await panelPage(page()).getByText('Yekaterinburg').first().waitFor();
    await picture('summary-after-reload');
  });
});
