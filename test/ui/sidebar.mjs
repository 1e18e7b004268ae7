/** @typedef {import('playwright-core').Page} Page */

/** The rows of the open view that are drawn, without those kept at its top. @param {Page} page */
export const treeRows = (page) =>
  page.locator('.part.sidebar .monaco-list-rows > [role="treeitem"]');

/**
 * The first row whose label begins so.
 * @param {Page} page
 * @param {string} label
 */
export const treeRow = (page, label) =>
  treeRows(page)
    .filter({ has: page.locator('.label-name', { hasText: startsWith(label) }) })
    .first();

/** @param {string} text */
const startsWith = (text) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/**
 * Opens a container of the activity bar, unless it is open already.
 * @param {Page} page
 * @param {string} title
 */
export async function openView(page, title) {
  const icon = page
    .locator('.part.activitybar [role="tab"]')
    .filter({ has: page.locator(`.action-label[aria-label^="${title}"]`) });
  if ((await icon.getAttribute('aria-selected')) !== 'true') await icon.click();
  await page.locator('.part.sidebar .composite.title', { hasText: title }).waitFor();
}

/**
 * Opens the groups that lead to a row, from the top down.
 * @param {Page} page
 * @param {...string} labels
 */
export async function expand(page, ...labels) {
  for (const label of labels) {
    const row = treeRow(page, label);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await row.and(page.locator('[aria-expanded="true"]')).waitFor();
  }
}

/** What the drawn rows say, from the top down. @param {Page} page */
export const rowTexts = async (page) => {
  const texts = await treeRows(page).locator('.monaco-icon-label-container').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};

/**
 * A button in the title of the open view.
 * @param {Page} page
 * @param {string} name
 */
export const viewButton = (page, name) =>
  page.locator('.part.sidebar .composite.title').getByRole('button', { name });
