// Runs the bundled host tests in a real extension host: one window, on a copy of the sample folder.
//   node test/host/launch.mjs [web|folders|large]: in Node; in the worker of a page, as in VS Code for the
//   web; in Node in a workspace of folders, of which one more or less restarts no host; or in Node only
//   what measures large files.
// VSCODE=path names a desktop VS Code. Without it the private VS Code stands in where it runs, and
// elsewhere @vscode/test-electron downloads one.
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { inProject, root } from '../workbench/project.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';

const [, , variant] = process.argv;
const folder = temporaryFolder('host');
const sample = join(folder, 'sample');
cpSync(inProject('sample'), sample, { recursive: true });
const workspace = join(folder, `${variant ?? 'no'}.code-workspace`);
const isWorkspace = variant === 'folders' || variant === 'large';
if (isWorkspace) writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'sample' }] }));

const standIn =
  process.platform === 'linux'
    ? fileURLToPath(import.meta.resolve('../workbench/codeStandIn.mjs'))
    : undefined;
const vscodeExecutablePath = process.env['VSCODE'] ?? standIn;
try {
  await runTests({
    ...(vscodeExecutablePath === undefined ? {} : { vscodeExecutablePath }),
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out/test/host/index.js'),
    launchArgs: [
      isWorkspace ? workspace : sample,
      '--disable-extensions',
      ...(variant === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ...[
        '--user-data-dir',
        join(folder, 'profile'),
        '--extensions-dir',
        join(folder, 'extensions'),
      ],
    ],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
