/**
 * The colour themes, by what a person's system would ask for, and the class that the window then has.
 * @satisfies {Record<string, { media: Parameters<import('playwright-core').Page['emulateMedia']>[0], mark: string }>}
 */
export const themes = /** @type {const} */ ({
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, mark: 'vs-dark' },
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, mark: 'vs' },
  contrast: { media: { colorScheme: 'dark', forcedColors: 'active' }, mark: 'hc-black' },
  contrastLight: { media: { colorScheme: 'light', forcedColors: 'active' }, mark: 'hc-light' },
});

/** @typedef {keyof typeof themes} Theme */

/**
 * Changes the theme under a window without touching anything in it: what is open stays open.
 * @param {import('playwright-core').Page} page
 * @param {Theme} theme
 */
export async function setTheme(page, theme) {
  const { media, mark } = themes[theme];
  await page.emulateMedia(media);
  await page.locator(`.monaco-workbench.${mark}`).waitFor();
}
