import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Saves a picture of the window once it has come to rest: when two pictures in a row are the same.
 * @param {import('playwright-core').Page} page
 * @param {string} path of the PNG file
 */
export async function saveScreenshot(page, path) {
  let picture = await page.screenshot();
  // What never rests (a spinner, say) must not hold up the rest.
  for (let tries = 0; tries < 20; tries++) {
    const next = await page.screenshot();
    if (next.equals(picture)) break;
    picture = next;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
