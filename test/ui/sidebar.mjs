/** @typedef {import('playwright-core').Page} Page */

/** The rows of the Dossier view that are drawn. @param {Page} page */
export const treeRows = (page) => page.locator('.part.sidebar .pane-body .monaco-list-row');

/**
 * One row by the beginning of its accessible name.
 * @param {Page} page
 * @param {string} label
 */
export const treeRow = (page, label) =>
  treeRows(page)
    .filter({ has: page.locator('.label-name', { hasText: label }) })
    .first();

/**
 * Opens a container of the activity bar, unless it is open already.
 * @param {Page} page
 * @param {string} title
 */
export async function openView(page, title) {
  const icon = page.locator(`.part.activitybar [role="tab"][aria-label^="${title}"]`).first();
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
    await page.locator(`[aria-expanded="true"]`).filter({ has: row }).or(row).first().waitFor();
  }
}
