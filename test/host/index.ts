import { Uri, workspace } from 'vscode';
import { extension } from './home';

/** Runs every host test in this window; VS Code calls it, and takes a rejection for failure. */
export async function run(): Promise<void> {
  await import('mocha/mocha.js');
  // The instance that this build makes by itself expects a page around it.
  const host = new Mocha({ ui: 'tdd', reporter: 'spec', forbidOnly: true, timeout: 60_000 });
  // Tests announce themselves while they load, so they are loaded when mocha listens.
  host.suite.emit('pre-require', globalThis, '', host);
  // The name of the workspace tells which tests are for it.
  const name = workspace.workspaceFile?.path.split('/').at(-1);
  if (name === 'large.code-workspace') await import('./largeDossiers.test');
  else if (name !== undefined) await import('./workspaceFolders.test');
  else await loadFolderTests();
  const { passes: passed, failures: failed } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = host.run(() => {
      resolve(runner.stats!);
    });
  });
  await leaveCounts({ passed, failed });
  if (failed > 0) throw new Error(`${failed} of the host tests failed.`);
}

/** The tests for a window with a single folder. */
async function loadFolderTests(): Promise<void> {
  await import('./activation.test');
  await import('./assistants.test');
  await import('./capture.test');
  await import('./cards.test');
  await import('./checks.test');
  await import('./citations.test');
  await import('./commands.test');
  await import('./documents.test');
  await import('./dossierFiles.test');
  await import('./dossierLanguage.test');
  await import('./dossierFolders.test');
  await import('./fileEvents.test');
  await import('./folderSearch.test');
  await import('./fullDisk.test');
  await import('./surroundings.test');
  await import('./inserting.test');
  await import('./largeDossiers.test');
  await import('./exchange.test');
  await import('./hostileStrings.test');
}

/** Leaves the numbers where `npm test` adds them up; their name tells which run it was. */
async function leaveCounts(counts: { passed: number; failed: number }): Promise<void> {
  const inNode = workspace.workspaceFile ? 'folders' : 'host';
  const host = 'importScripts' in globalThis ? 'web' : inNode;
  const file = Uri.joinPath(extension().extensionUri, 'out', 'results', `${host}.json`);
  await workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(counts)));
}
