import { strict as assert } from 'node:assert';
import { openFile, runCommand } from './palette.mjs';
import { openView, treeRow } from './sidebar.mjs';
import { inSample, page, picture, write } from './window.mjs';

const view = 'In This Document';
const note = 'Sergey Lavrov met Qureshi. Lavrov spoke of Sputnik V.\n';
const status = () => page().locator('.statusbar-item', { hasText: /actor/ });

suite('the view of the open document', () => {
  suiteSetup(async () => {
    write('names.md', note);
    await openFile(page(), inSample('names.md'));
    await openView(page(), 'Dossier');
  });

  test('lists who and what it names, with the number of mentions', async () => {
    const row = treeRow(page(), 'Sergey Lavrov', view);
    await row.waitFor();
    assert.match(await row.innerText(), /×2/);
    await treeRow(page(), 'Shah Mahmood Qureshi', view).waitFor();
    await treeRow(page(), 'Sputnik V', view).waitFor();
    await picture('document');
  });

  test('is counted in the status bar', async () => {
    await status().filter({ hasText: '2 actors · 1 project' }).waitFor();
  });

  test('goes to a mention that is clicked', async () => {
    await treeRow(page(), 'Sputnik V', view).click();
    await page().locator('.statusbar-item', { hasText: 'Ln 1, Col 53 (9 selected)' }).waitFor();
  });

  test('goes by kind at a click, and back', async () => {
    await runCommand(page(), 'Dossier: Group by Kind');
    await treeRow(page(), 'People', view).waitFor();
    await picture('document-by-kind');
    await runCommand(page(), 'Dossier: Show in Text Order');
    await treeRow(page(), 'People', view).waitFor({ state: 'detached' });
  });

  test('follows what is typed', async () => {
    await page().locator('.editor-group-container.active .view-lines').first().click();
    await page().keyboard.press('Control+End');
    await page().keyboard.type('Zamir Kabulov came too.');
    await treeRow(page(), 'Zamir Kabulov', view).waitFor();
    await status().filter({ hasText: '3 actors' }).waitFor();
    await runCommand(page(), 'File: Revert File');
    await treeRow(page(), 'Zamir Kabulov', view).waitFor({ state: 'detached' });
  });
});
