import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atExit } from './cleanUp.mjs';
import { quietSettings } from './quietSettings.mjs';
import { CommandFailed, run } from './run.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

/** @typedef {import('./privateVsCode.mjs').PrivateVsCode} PrivateVsCode */

/**
 * @typedef {object} ServerOptions
 * @property {string} [socket] listen on this Unix socket instead of a free port of 127.0.0.1
 * @property {string} [profile] the folder of settings and storage; one of its own without it
 * @property {string} [extensions] the folder of installed extensions; none are installed without it
 * @property {Readonly<Record<string, unknown>>} [settings] user settings over the quiet ones
 * @property {boolean} [testDriver] obey the development and test paths in the address of a window
 *
 * @typedef {object} Server
 * @property {string} address where it listens: `http://127.0.0.1:port`, or the path of the socket
 * @property {() => Promise<void>} stop ends it and every process it started
 */

/**
 * Starts the private VS Code. A profile of its own is removed when this process ends.
 * @param {PrivateVsCode} vscode
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(vscode, options = {}) {
  const profile = options.profile ?? temporaryFolder('profile');
  const settings = { ...quietSettings, ...options.settings };
  mkdirSync(join(profile, 'User'), { recursive: true });
  writeFileSync(join(profile, 'User/settings.json'), JSON.stringify(settings, null, 2));
  const listen = options.socket ? ['--socket', options.socket] : ['--bind-addr', '127.0.0.1:0'];
  const driver = options.testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const extensions = options.extensions ?? join(profile, 'extensions');
  const child = spawn(
    vscode.node,
    [...commonArguments(vscode, profile, extensions), ...listen, ...driver],
    // A group of its own, so that the extension hosts it starts can be ended with it.
    { detached: true, env: cleanEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  // Nothing in the profile outlives the server, and a starting extension host ignores SIGTERM.
  const kill = atExit(() => process.kill(-Number(child.pid), 'SIGKILL'));
  const address = await listening(child);
  return {
    address,
    stop: async () => {
      kill();
      await exited;
    },
  };
}

/**
 * Installs a packaged extension into a folder of extensions.
 * @param {PrivateVsCode} vscode
 * @param {string} vsix
 * @param {string} extensions
 */
export async function installExtension(vscode, vsix, extensions) {
  const profile = temporaryFolder('profile');
  const args = [...commonArguments(vscode, profile, extensions), '--install-extension', vsix];
  await run(vscode.node, args, { env: cleanEnvironment() });
}

/**
 * @param {PrivateVsCode} vscode
 * @param {string} profile
 * @param {string} extensions
 */
function commonArguments(vscode, profile, extensions) {
  const config = join(profile, 'config.yaml');
  writeFileSync(config, 'auth: none\ncert: false\n');
  return [
    vscode.entry,
    ...['--config', config, '--user-data-dir', profile, '--extensions-dir', extensions],
    ...['--session-socket', join(profile, 'session.sock'), '--auth', 'none'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'],
    ...['--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened'],
  ];
}

/** This process's environment without what would lead the server elsewhere, and no gallery to ask. */
function cleanEnvironment() {
  const leading = /^(VSCODE_|ELECTRON_|CODE_SERVER|CS_|npm_|PORT$|PASSWORD$|NODE_OPTIONS$)/;
  const kept = Object.entries(process.env).filter(([name]) => !leading.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}' };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>} the address that the server says it listens on
 */
function listening(child) {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (/** @type {string} */ data) => {
      printed += data;
      const address = /HTTP server listening on (\S+)/.exec(printed)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new CommandFailed(`The private VS Code did not start (${code}):\n${printed.trim()}`));
    });
  });
}
