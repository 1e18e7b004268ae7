/** @typedef {import('playwright-core').Page} Page */

/** The box that the command palette, pickers and file dialogs share. @param {Page} page */
export const quickInput = (page) => page.locator('.quick-input-widget');

/** The rows offered in that box. @param {Page} page */
export const quickRows = (page) => quickInput(page).locator('.monaco-list-row');

/**
 * Runs a command from the command palette by its full title, for example `Dossier: Open Summary`.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await openBox(page, 'F1');
  await typeInto(page, `>${title}`);
  await quickRows(page).first().filter({ hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Opens a file of the server by its absolute path.
 * @param {Page} page
 * @param {string} path
 */
export async function openFile(page, path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  await openBox(page, 'Control+p');
  await typeInto(page, path);
  await quickRows(page).first().filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/**
 * @param {Page} page
 * @param {string} keys
 */
async function openBox(page, keys) {
  // A key that is pressed before the window listens is lost: press it again.
  for (let tries = 1; ; tries++) {
    await page.keyboard.press(keys);
    try {
      await quickInput(page).waitFor({ timeout: 3_000 });
      return;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

/**
 * Replaces what is written in the box.
 * @param {Page} page
 * @param {string} text
 */
export async function typeInto(page, text) {
  await quickInput(page).locator('input').first().fill(text);
}

/**
 * Answers the dialog that asks for a file: with a path, or with what it proposes.
 * @param {Page} page
 * @param {string} [path]
 */
export async function answerFileDialog(page, path) {
  // The dialog writes its own proposal when it has listed its folder: over what came before.
  await quickRows(page).filter({ hasText: '..' }).first().waitFor();
  if (path !== undefined) await typeInto(page, path);
  await page.keyboard.press('Enter');
}
