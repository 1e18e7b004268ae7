/** @typedef {import('playwright-core').Page} Page */

/** The page of the summary panel, two frames deep inside the window. @param {Page} page */
export const panelPage = (page) =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

/**
 * A tab of the panel.
 * @param {Page} page
 * @param {string} name
 */
export const panelTab = (page, name) => panelPage(page).getByRole('tab', { name, exact: true });

/** A heading of the panel. @param {Page} page @param {string | RegExp} name */
export const panelHeading = (page, name) => panelPage(page).getByRole('heading', { name });
