/** @typedef {import('playwright-core').Page} Page */

/** One view of the sidebar, by its title. @param {Page} page @param {string} title */
const view = (page, title) =>
  page
    .locator('.part.sidebar .pane')
    .filter({ has: page.locator('.pane-header h3', { hasText: title }) });

/** The rows of a view that are drawn, without those kept at its top. @param {Page} page */
const treeRows = (page, title = 'Library') =>
  view(page, title).locator('.monaco-list-rows > [role="treeitem"]');

/**
 * The first row of a view whose label begins so.
 * @param {Page} page
 * @param {string} label
 * @param {string} [title] of the view
 */
export const treeRow = (page, label, title) =>
  treeRows(page, title)
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

/** What the drawn rows of the library say, from the top down. @param {Page} page */
export const rowTexts = async (page) => {
  const texts = await treeRows(page).locator('.monaco-icon-label-container').allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
};

/**
 * A button in the title of the library.
 * @param {Page} page
 * @param {string} name
 */
export const viewButton = (page, name) =>
  view(page, 'Library').locator('.pane-header').getByRole('button', { name, exact: true });
