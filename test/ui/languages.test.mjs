import { strict as assert } from 'node:assert';
import { hover } from './editor.mjs';
import { runCommand } from './palette.mjs';
import { panelPage } from './panel.mjs';
import { openSession } from './session.mjs';
import { openView } from './sidebar.mjs';
import { inSample } from './window.mjs';

suite('in the language of VS Code', () => {
  /** @type {import('./session.mjs').Session} */
  let session;

  suiteSetup(async function () {
    this.timeout(120_000);
    const folder = inSample('.');
    session = await openSession({ folder, file: inSample('visit.md'), language: 'ru' });
  });

  suiteTeardown(() => session.close());

  test('the tree, a card, a command and the panel speak', async () => {
    const { page } = session;
    await openView(page, 'Dossier');
    await page.locator('.part.sidebar').getByText('Акторы').first().waitFor();
    assert.match(await hover(page, 'Zamir Kabulov'), /дату этого документа[^]*Профиль/);
    await runCommand(page, 'Dossier: Открыть сводку');
    const panel = panelPage(page);
    await panel.getByRole('tab', { name: 'Лента времени' }).waitFor();
    assert.equal(await panel.locator('html').getAttribute('lang'), 'ru');
  });
});
