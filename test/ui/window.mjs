import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../workbench/project.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';
import { saveScreenshot } from './screenshot.mjs';
import { openSession } from './session.mjs';
import { setTheme } from './theme.mjs';

/** @type {import('./session.mjs').Session | undefined} */
let session;
const folder = temporaryFolder('ui');
const sample = join(folder, 'sample');

/** Opens the one window that all tests share, on a copy of the sample folder with its note open. */
export async function openWindow() {
  cpSync(inProject('sample'), sample, { recursive: true });
  session = await openSession({ folder: sample, file: join(sample, 'visit.md') });
}

/** Closes the window, its browser and its server. */
export async function closeWindow() {
  await session?.close();
}

/** The shared window. */
export function theWindow() {
  if (!session) throw new Error('The window is not open.');
  return session;
}

/** The page that the shared window is. */
export const page = () => theWindow().page;

/** @param {string} name a file of the open folder */
export const inSample = (name) => join(sample, name);

/**
 * Writes a file into the open folder, from outside VS Code.
 * @param {string} name
 * @param {string} text
 */
export function write(name, text) {
  writeFileSync(inSample(name), text);
}

/** @param {string} name a file of the open folder, to be taken away from outside VS Code */
export function remove(name) {
  rmSync(inSample(name));
}

/**
 * Keeps a picture of the window, in a dark and in a light theme.
 * @param {string} name
 */
export async function picture(name) {
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    await setTheme(page(), theme);
    await saveScreenshot(page(), inProject('out', 'screenshots', `${name}-${theme}.png`));
  }
}
