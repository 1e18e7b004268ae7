// npm start: Dossier, packaged as users get it, in a VS Code of its own on this machine.
//   npm start [-- --desktop]   PORT=8090
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openInDesktop } from './desktop.mjs';
import { openFrontDoor } from './frontDoor.mjs';
import { installNodeModules } from './nodeModules.mjs';
import { packageExtension } from '../../release/packageExtension.mjs';
import { privateVsCode } from './privateVsCode.mjs';
import { inProject } from './project.mjs';
import { CommandFailed } from './run.mjs';
import { installExtension, startServer } from './server.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { windowAddress } from './windowAddress.mjs';

const defaultPort = 8090;

async function serve() {
  const folder = temporaryFolder('workbench');
  const extensions = join(folder, 'extensions');
  const socket = join(folder, 'server.sock');
  const sample = join(folder, 'sample');
  cpSync(inProject('sample'), sample, { recursive: true });

  await installNodeModules();
  const [vscode, vsix] = await Promise.all([privateVsCode(), buildPackage(folder)]);
  await installExtension(vscode, vsix, extensions);
  await startServer(vscode, { socket, extensions });
  const file = join(sample, 'visit.md');
  const port = await openFrontDoor(Number(process.env['PORT'] ?? defaultPort), socket, (origin) =>
    windowAddress(origin, { folder: sample, file }),
  );
  console.log('The sample folder is a copy: write in it as you like. Ctrl+C ends it.');
  console.log(`http://localhost:${port}/`);
}

/** @param {string} folder */
function buildPackage(folder) {
  console.log('Building and packaging Dossier …');
  return packageExtension(folder);
}

try {
  if (process.argv.includes('--desktop')) await openInDesktop();
  else await serve();
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  process.exit(1);
}
