import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { root } from '../test/workbench/project.mjs';
import { run } from '../test/workbench/run.mjs';
import { repacked } from './repacked.mjs';

const vsce = fileURLToPath(import.meta.resolve('@vscode/vsce/vsce'));

/**
 * Builds the extension and packages it. There is no public repository to name in it yet.
 * @param {string} folder where the package goes
 * @returns {Promise<string>} the path of the `.vsix` file
 */
export async function packageExtension(folder) {
  const vsix = `${folder}/dossier.vsix`;
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  // `vscode:prepublish` builds.
  await run(process.execPath, [vsce, 'package', ...flags, '--out', vsix], { cwd: root });
  await writeFile(vsix, await repacked(await readFile(vsix)));
  return vsix;
}

/** The files that go into the package, as paths of the project; they have to be built. */
export async function packagedFiles() {
  const listed = await run(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root });
  return listed.trim().split('\n');
}
