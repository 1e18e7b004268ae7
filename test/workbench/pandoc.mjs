import { isExecutable, onPath } from './onPath.mjs';
import { CommandFailed, run } from './run.mjs';

/**
 * The path of a Pandoc: `PANDOC` from the environment, else one on the PATH, else Debian's, installed
 * where this process may. Throws a one-sentence error where there is none to be had.
 * @returns {Promise<string>}
 */
export async function pandoc() {
  const given = process.env['PANDOC'];
  if (given) {
    if (isExecutable(given)) return given;
    throw new CommandFailed(`PANDOC=${given} is not a program.`);
  }
  const found = onPath(['pandoc']);
  if (found) return found;
  if (!onPath(['apt-get']) || process.getuid?.() !== 0)
    throw new CommandFailed(
      'There is no Pandoc here and installing Debian’s needs root: install one, or name one with PANDOC=path.',
    );
  console.log('Installing Debian’s pandoc (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt-get may be at work on the same machine.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['update'], { env });
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'pandoc'], { env });
  const installed = onPath(['pandoc']);
  if (installed) return installed;
  throw new CommandFailed('Debian’s pandoc was installed but is not on the PATH.');
}
