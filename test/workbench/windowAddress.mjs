/**
 * What a window of the served workbench opens with; every path is absolute and on the server.
 * @typedef {object} Window
 * @property {string} [folder]
 * @property {string} [workspace] a `.code-workspace` file, in place of a folder
 * @property {string} [file] a file to show
 * @property {readonly string[]} [extensions] folders of extensions in development (test driver only)
 * @property {string} [kind] the host that these run in: `web` for the worker of the page (test driver only)
 * @property {string} [tests] a module whose `run()` is called in the extension host (test driver only)
 */

/**
 * The address of a window of the workbench.
 * @param {string} origin for example `http://127.0.0.1:8090`
 * @param {Window} window
 */
export function windowAddress(origin, { folder, workspace, file, extensions = [], kind, tests }) {
  const address = new URL('/', origin);
  const uri = (/** @type {string} */ path) =>
    `vscode-remote://${address.host}${path.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(file ? [['openFile', uri(file)]] : []),
    ...extensions.map((path) => ['extensionDevelopmentPath', uri(path)]),
    ...(kind ? [['extensionDevelopmentKind', kind]] : []),
    ...(tests ? [['extensionTestsPath', uri(tests)]] : []),
  ];
  if (workspace) address.searchParams.set('workspace', workspace);
  else if (folder) address.searchParams.set('folder', folder);
  else address.searchParams.set('ew', 'true');
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
