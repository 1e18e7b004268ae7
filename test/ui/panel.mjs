/**
 * The page of the summary panel, two frames deep inside the window.
 * @param {import('playwright-core').Page} page
 */
export const panelPage = (page) =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
