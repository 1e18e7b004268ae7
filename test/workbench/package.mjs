import { fileURLToPath } from 'node:url';
import { root } from './project.mjs';
import { run } from './run.mjs';

/**
 * Builds the extension and packages it. There is no public repository to name in it yet.
 * @param {string} folder where the package goes
 * @returns {Promise<string>} the path of the `.vsix` file
 */
export async function packageExtension(folder) {
  const vsix = `${folder}/dossier.vsix`;
  const vsce = fileURLToPath(import.meta.resolve('@vscode/vsce/vsce'));
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  // `vscode:prepublish` builds.
  await run(process.execPath, [vsce, 'package', ...flags, '--out', vsix], { cwd: root });
  return vsix;
}
