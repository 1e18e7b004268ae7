import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inProject } from '../workbench/project.mjs';
import { answerFileDialog, quickRows, runCommand } from './palette.mjs';
import { panelPage, panelTab } from './panel.mjs';
import { saveScreenshot } from './screenshot.mjs';
import { inSample, page } from './window.mjs';

const shots = inProject('out', 'screenshots');

/** Whether a file is there to its end. @param {string} path */
const isWhole = (path) => existsSync(path) && /(\n|IEND....)$/s.test(readFileSync(path, 'latin1'));

suite('what the summary shows, as a file', () => {
  /** @type {string[]} */
  const written = [];

  suiteSetup(async () => {
    await runCommand(page(), 'Dossier: Open Summary');
    await panelTab(page(), 'Overview').click();
  });
  suiteTeardown(async () => {
    await runCommand(page(), 'Notifications: Clear All Notifications');
    for (const name of written) rmSync(inSample(name), { force: true });
  });

  /**
   * Exports by the button in the panel's bar, as a person would, and gives the path of the file.
   * @param {string} choice
   * @param {string} name
   */
  const exported = async (choice, name) => {
    written.push(name);
    await panelPage(page()).getByRole('button', { name: 'Export what is shown' }).click();
    await quickRows(page()).filter({ hasText: choice }).click();
    await answerFileDialog(page(), inSample(name));
    // Word of it may lie behind the bell; the file itself is what counts.
    while (!isWhole(inSample(name)))
      await page().evaluate(() => new Promise(requestAnimationFrame));
    return inSample(name);
  };

  test('is a page that opens offline in a browser, with its pictures', async () => {
    const path = await exported('Page for a colleague', 'for-a-colleague.html');
    const colleague = await page().context().newPage();
    /** @type {string[]} */
    const asked = [];
    colleague.on('request', (request) => asked.push(request.url()));
    await colleague.goto(pathToFileURL(path).href);
    await colleague.getByRole('heading', { name: 'Chronology' }).waitFor();
    assert.deepEqual(asked, [pathToFileURL(path).href]);
    assert.ok((await colleague.locator('figure svg').count()) > 0);
    await saveScreenshot(colleague, `${shots}/out-html.png`);
    await colleague.emulateMedia({ media: 'print' });
    await saveScreenshot(colleague, `${shots}/out-html-print.png`);
    await colleague.close();
  });

  test('is a brief in Markdown', async () => {
    const path = await exported('Markdown brief', 'brief.md');
    const text = readFileSync(path, 'utf8');
    assert.match(text, /^# .+\n\n[^]*## Chronology[^]*## Actors[^]*## Figures[^]*\n\[\^s1\]: /);
  });

  test('is the picture in front as PNG', async () => {
    await panelTab(page(), 'Timeline').click();
    await panelPage(page()).locator('.timeline .plot').waitFor();
    const path = await exported('Picture to paste', 'timeline.png');
    const bytes = readFileSync(path);
    assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
    // Twice the size of the panel on the screen.
    assert.ok(bytes.readUInt32BE(16) > 800);
    await panelTab(page(), 'Overview').click();
  });
});
