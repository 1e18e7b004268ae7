import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import { inProject } from '../workbench/project.mjs';
import { find, hover, hoverCard } from './editor.mjs';
import { openFile } from './palette.mjs';
import { inSample, page, picture } from './window.mjs';

/** The text that the bundled dossier started from lies beside the project where it is worked on. */
const article = inProject('..', 'shared', 'source', 'article.txt');
const isThere = existsSync(article);

/** @type {readonly (readonly [name: string, onCard: string])[]} */
const names = [
  ['Lavrov', 'Sergey Lavrov'],
  ['Shah Mahmood Qureshi', 'Shah Mahmood Qureshi'],
  ['Imran Khan', 'Imran Khan'],
  ['Qamar Javed Bajwa', 'Qamar Javed Bajwa'],
  ['Zamir Kabulov', 'Zamir Kabulov'],
  ['North-South Gas Pipeline', 'Pakistan Stream Gas Pipeline'],
  ['Pakistan Stream Gas Pipeline', 'Pakistan Stream Gas Pipeline'],
  ['Pakistan Steel Mill', 'Pakistan Steel Mills'],
  ['Sputnik V', 'Sputnik V'],
  ['Taliban', 'Taliban'],
  ['expanded troika', 'extended troika'],
  ['Shanghai Cooperation Organisation', 'Shanghai Cooperation Organisation'],
];

suite(`cards over ${isThere ? 'the source article' : 'the sample note'}`, () => {
  suiteSetup(() => openFile(page(), isThere ? article : inSample('visit.md')));

  for (const [name, onCard] of names)
    test(`${name}: ${onCard}`, async () => {
      const text = await hover(page(), name);
      assert.ok(text.trim().startsWith(onCard) || text.includes(`${onCard} ·`), text);
      await picture(`card-${name.toLowerCase().replaceAll(' ', '-')}`);
    });
});

suite('a card', () => {
  suiteSetup(() => openFile(page(), inSample('visit.md')));

  test('knows a name of the analyst’s own dossier', async () => {
    assert.match(await hover(page(), 'Karachi–Kasur line'), /Pakistan Stream Gas Pipeline/);
    await picture('card-own-alias');
  });

  test('is read by keyboard, in the accessible view', async () => {
    await find(page(), 'Zamir Kabulov');
    const card = hoverCard(page()).first();
    // The first time shows the card, the second gives it the focus.
    for (const awaited of [card, page().locator('.monaco-hover:focus-within')]) {
      await page().keyboard.press('Control+k');
      await page().keyboard.press('Control+i');
      await awaited.waitFor();
    }
    await page().keyboard.press('Alt+F2');
    const view = page().locator('.accessible-view');
    await view.locator('.view-line', { hasText: 'Zamir Kabulov' }).first().waitFor();
    await picture('card-accessible-view');
    const text = await view.innerText();
    assert.match(text.replaceAll('\u00a0', ' '), /Special Representative/);
    await page().keyboard.press('Escape');
    await view.waitFor({ state: 'hidden' });
  });

  test('opens the profile', async () => {
    await hover(page(), 'Zamir Kabulov');
    await hoverCard(page()).getByRole('link', { name: 'Profile' }).click();
    await page()
      .locator('.tab', { hasText: /Summary|Dossier/ })
      .first()
      .waitFor();
  });
});
