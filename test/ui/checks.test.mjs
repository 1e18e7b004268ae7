import { strict as assert } from 'node:assert';
import { find, hover, hoverCard } from './editor.mjs';
import { openFile, runCommand } from './palette.mjs';
import { inSample, page, picture, remove, write } from './window.mjs';

const draft = `---
date: 2021-04-20
---

# The line

The Pakistan Stream Gas Pipeline will carry 12.4 billion cubic feet a year over 800 km. Talks on the
North-South Gas Pipeline went on when Prime Minister Qureshi received Lavrov in Islamabad on 8 April.
`;
const squiggles = () =>
  page().locator('.editor-group-container.active').locator('.squiggly-info, .squiggly-warning');

suite('the checks of a draft', () => {
  suiteSetup(async () => {
    write('checks.md', draft);
    await openFile(page(), inSample('checks.md'));
    await squiggles().first().waitFor();
  });
  suiteTeardown(async () => {
    // What is left unsaved would be asked about whenever editors are closed.
    await runCommand(page(), 'View: Revert and Close Editor');
    await page().locator('.tab', { hasText: 'checks.md' }).waitFor({ state: 'detached' });
    remove('checks.md');
  });

  test('say under the mouse what the record has, and on whose word', async () => {
    await hover(page(), '12.4 billion cubic feet');
    const said = hoverCard(page()).filter({ hasText: 'slip of unit' }).first();
    await said.waitFor();
    assert.match(await said.innerText(), /12\.4 bcm a year/);
    await picture('check-figure');
  });

  test('stand beside the card of a name, and leave it what it is', async () => {
    await hover(page(), 'North-South Gas Pipeline');
    const said = hoverCard(page()).filter({ hasText: 'was called' }).first();
    await said.waitFor();
    await picture('check-name');
  });

  test('offer to write another figure, and to be silent', async () => {
    const { x, y } = await find(page(), '12.4 billion cubic feet');
    await page().mouse.click(x + 4, y + 8);
    await page().keyboard.press('Control+.');
    const menu = page().locator('.action-widget');
    await menu.getByText('Write 12.4 bcm a year').first().waitFor();
    await menu.getByText('Ignore here').first().waitFor();
    await picture('check-fixes');
    await menu.getByText('Write 12.4 bcm a year').first().click();
    // Beside the panel the line is broken somewhere.
    await page().locator('.view-line', { hasText: 'cubic metres' }).first().waitFor();
  });
});
