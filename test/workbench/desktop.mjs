import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installNodeModules } from './nodeModules.mjs';
import { packageExtension } from '../../release/packageExtension.mjs';
import { inProject } from './project.mjs';
import { CommandFailed, run } from './run.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

/** Installs the packaged extension into the VS Code of this machine and opens the sample folder there. */
export async function openInDesktop() {
  await code('--version').catch(() => {
    throw new CommandFailed(
      "There is no `code` command here: in VS Code run “Shell Command: Install 'code' command in PATH”, or leave out --desktop.",
    );
  });
  await installNodeModules();
  console.log('Building and packaging Dossier …');
  await code('--install-extension', await packageExtension(temporaryFolder('package')), '--force');
  // The window outlives this process, so the copy has to as well.
  const sample = inProject('out', 'sample');
  rmSync(sample, { recursive: true, force: true });
  cpSync(inProject('sample'), sample, { recursive: true });
  await code('--new-window', sample, join(sample, 'visit.md'));
  console.log(
    `Dossier is installed in your VS Code, which now shows a copy of the sample: ${sample}`,
  );
}

/** @param {...string} args */
function code(...args) {
  // On Windows it is a batch file, which only a shell runs.
  return process.platform === 'win32'
    ? run(
        'code',
        args.map((arg) => `"${arg}"`),
        { shell: true },
      )
    : run('code', args);
}
