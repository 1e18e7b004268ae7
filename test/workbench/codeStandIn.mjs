#!/usr/bin/env node
// Stands in for the `code` program where @vscode/test-electron would start a desktop VS Code: takes the
// same arguments, runs the tests in the private VS Code, prints what they print, ends with their result.
import { resolve } from 'node:path';
import { format, parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { privateVsCode } from './privateVsCode.mjs';
import { startServer } from './server.mjs';
import { windowAddress } from './windowAddress.mjs';

/** A window in which tests have not ended after this time has hung, in milliseconds. */
const patience = 300_000;

/** What the workbench itself says in its console; no line of a report begins so. */
const chatter =
  /^(\[[^\]]+\]|Resolv(ing|ed) connection token|Creating a socket|(Updating|Ignoring fetching) additional builtin|Canceled: Canceled|DialogService: |Creation of workbench contribution|Timed out waiting for authentication|(Started|Completed) initializing)/;

const text = /** @type {const} */ ({ type: 'string' });
const { values, positionals } = parseArgs({
  options: {
    extensionDevelopmentPath: { ...text, multiple: true },
    extensionTestsPath: text,
    extensionDevelopmentKind: text,
    'user-data-dir': text,
    'extensions-dir': text,
    // These steer a desktop VS Code and have no meaning here.
    ...switches('disable-extensions', 'disable-gpu-sandbox', 'disable-updates'),
    ...switches('disable-workspace-trust', 'no-sandbox', 'skip-release-notes', 'skip-welcome'),
  },
  allowPositionals: true,
});

/** @param {readonly string[]} names */
function switches(...names) {
  return Object.fromEntries(
    names.map((name) => [name, /** @type {const} */ ({ type: 'boolean' })]),
  );
}

const opened = resolve(positionals[0] ?? '.');
const kind = values.extensionDevelopmentKind;
const server = await startServer(await privateVsCode(), {
  testDriver: true,
  ...(values['user-data-dir'] ? { profile: resolve(values['user-data-dir']) } : {}),
  ...(values['extensions-dir'] ? { extensions: resolve(values['extensions-dir']) } : {}),
  // Which host an extension runs in, where it could run in both: the server's Node or the page's worker.
  settings: kind ? { 'remote.extensionKind': { 'policy-dossier.dossier': [kind] } } : {},
});
const { page, close } = await launchBrowser();
/** @type {Promise<number>} */
const ended = new Promise((done, fail) => {
  const timer = setTimeout(() => {
    fail(new Error(`The tests did not end within ${patience / 1000} seconds.`));
  }, patience);
  page.once('crash', () => {
    fail(new Error('The window crashed.'));
  });
  void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
    clearTimeout(timer);
    done(code);
  });
});
await page.exposeFunction(
  'codeAutomationLog',
  (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const line = format(...args);
    if (!chatter.test(line))
      (type === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
  },
);
await page.goto(
  windowAddress(server.address, {
    ...(opened.endsWith('.code-workspace') ? { workspace: opened } : { folder: opened }),
    extensions: (values.extensionDevelopmentPath ?? []).map((path) => resolve(path)),
    ...(kind ? { kind } : {}),
    ...(values.extensionTestsPath ? { tests: resolve(values.extensionTestsPath) } : {}),
  }),
);
const code = await ended;
await close();
await server.stop();
process.exit(code);
