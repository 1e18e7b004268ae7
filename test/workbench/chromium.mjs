import { isExecutable, onPath } from './onPath.mjs';
import { CommandFailed, run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium: `CHROMIUM` from the environment, else one on the PATH, else Debian's,
 * installed where this process may. Throws a one-sentence error where there is none to be had.
 * @returns {Promise<string>}
 */
export async function chromium() {
  const given = process.env['CHROMIUM'];
  if (given) {
    if (isExecutable(given)) return given;
    throw new CommandFailed(`CHROMIUM=${given} is not a program.`);
  }
  const found = onPath(names);
  if (found) return found;
  if (!onPath(['apt-get']) || process.getuid?.() !== 0)
    throw new CommandFailed(
      'There is no Chromium here and installing Debian’s needs root: install one, or name one with CHROMIUM=path.',
    );
  console.log('Installing Debian’s chromium (once) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Another apt-get may be at work on the same machine.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', ['update'], { env });
  await run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium'], { env });
  const installed = onPath(names);
  if (installed) return installed;
  throw new CommandFailed('Debian’s chromium was installed but is not on the PATH.');
}
