/** @typedef {import('playwright-core').Page} Page */

/** The hover card that is on the screen, once it is filled. @param {Page} page */
export const hoverCard = (page) =>
  page
    .locator('.monaco-hover:not(.hidden) .monaco-hover-content')
    .filter({ hasNotText: 'Loading...' });

/**
 * Finds a text in the active editor as a person would, with its Find box, and gives where it stands.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{ x: number, y: number, width: number, height: number }>} in CSS pixels
 */
export async function find(page, text) {
  const box = page.locator('.find-widget.visible .find-part textarea');
  const counted = page.locator('.find-widget.visible .matchesCount', {
    hasText: /^(\?|\d+) of [1-9]/,
  });
  // A key that is pressed before the editor listens is lost, and a box that opens late fills itself
  // with what was selected: begin again until the box has the text and the editor has found it.
  for (let tries = 1; ; tries++) {
    // The tab gives the editor the focus and leaves its cursor alone. A page may have it just now.
    const withText = '.editor-group-container:has(.monaco-editor)';
    const active = page.locator(`${withText}.active .tab.active`);
    await (
      (await active.count()) > 0 ? active : page.locator(`${withText} .tab.active`).first()
    ).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+f');
    try {
      await box.waitFor({ timeout: 3_000 });
      await box.fill(text);
      await counted.waitFor({ timeout: 3_000 });
      if ((await box.inputValue()) === text) break;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
  await page.keyboard.press('Enter');
  const match = page.locator('.editor-group-container.active .currentFindMatch').first();
  await match.waitFor();
  const place = await match.boundingBox();
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'detached' });
  // The editor may draw the match anew just while it is measured.
  return place ?? find(page, text);
}

/**
 * Rests the mouse on a text in the active editor until a card shows, and gives what the card says.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function hover(page, text) {
  const { x, y, width, height } = await find(page, text);
  const card = hoverCard(page).first();
  // A hover that was asked for before the editor was ready never comes: move away and back.
  for (let tries = 1; ; tries++) {
    await page.mouse.move(x + width / 2, y + height * 4);
    await page.mouse.move(x + Math.min(8, width / 2) + tries, y + height / 2);
    try {
      await card.waitFor({ timeout: 3_000 });
      return await card.innerText();
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}
