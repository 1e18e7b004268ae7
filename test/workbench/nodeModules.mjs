import { existsSync } from 'node:fs';
import { inProject, root } from './project.mjs';
import { readJson } from './readJson.mjs';
import { npm, run } from './run.mjs';

/** Installs the packages of the lock file, unless just these are installed already. */
export async function installNodeModules() {
  if (isUpToDate()) return;
  console.log('Installing the packages of package-lock.json …');
  await run(...npm(['ci', '--no-audit', '--no-fund']), { cwd: root });
}

/** Compares the lock file with the one that npm keeps of what it installed. */
function isUpToDate() {
  const kept = inProject('node_modules', '.package-lock.json');
  if (!existsSync(kept)) return false;
  const installed = packagesOf(kept);
  return Object.entries(packagesOf(inProject('package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' ||
      (optional === true && !installed[path]) ||
      installed[path]?.version === version,
  );
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their place under the root */

/** @param {string} lockFile */
function packagesOf(lockFile) {
  const lock = /** @type {{ packages: Packages }} */ (readJson(lockFile));
  return lock.packages;
}
