// What Dossier costs the window that it runs in: how long it takes to be activated, and what memory
// stays taken when what was opened is closed. In the real extension host.
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, root } from '../workbench/project.mjs';
import { readJson } from '../workbench/readJson.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';
import { buildProduct } from './buildProduct.mjs';
import { quantile } from './measure.mjs';

/** @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row */

const windows = 9;

/** @returns {Promise<Row[]>} */
export async function hostRows() {
  await buildProduct();
  await build({
    entryPoints: ['activation', 'memory'].map((name) => `test/bench/host/${name}.ts`),
    outdir: 'out/bench/host',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return [...(await activation()), ...(await memory())];
}

/** @returns {Promise<Row[]>} */
async function activation() {
  const group = `activation, median of ${windows} fresh windows`;
  const folder = temporaryFolder('bench');
  for (const name of ['notes', 'extensions']) mkdirSync(join(folder, name));
  for (const name of ['first', 'empty']) emptyExtension(join(folder, 'extensions'), name);
  // What Dossier keeps between windows is there in each but the first; all else is fresh.
  const storage = join(folder, 'storage');
  mkdirSync(storage);
  /** @type {Record<string, number>[]} */
  const times = [];
  for (let window = 0; window <= windows; window++)
    times.push(
      await inWindow('activation', join(folder, 'notes'), join(folder, 'extensions'), storage),
    );
  const [first = {}] = times.splice(0, 1);
  const [empty, dossier] = /** @type {const} */ (['trial.empty', 'policy-dossier.dossier']);
  /** @param {(window: Readonly<Record<string, number>>) => number} measure */
  const median = (measure) => quantile(times.map(measure));
  const of = (/** @type {Readonly<Record<string, number>>} */ window, /** @type {string} */ id) =>
    window[id] ?? NaN;
  const ratio = median((window) => of(window, dossier) / of(window, empty));
  const work = median((window) => of(window, `own:${dossier}`) - of(window, `own:${empty}`));
  // One of the two is enough.
  const met = ratio <= 1.5 || work <= 30;
  return [
    {
      group,
      measure: 'waiting for an empty extension',
      value: median((window) => of(window, empty)),
      unit: 'ms',
    },
    {
      group,
      measure: 'waiting for Dossier',
      value: median((window) => of(window, dossier)),
      unit: 'ms',
    },
    {
      group,
      measure: 'waiting for Dossier, by the empty one in the same window',
      value: ratio,
      unit: 'times',
      goal: '≤ 1.5',
      met,
    },
    {
      group,
      measure: 'or the work of our own code in that time: reading, compiling, wiring',
      value: work,
      unit: 'ms',
      goal: '≤ 30',
      met,
    },
    {
      group,
      measure: 'the same in the first window after an installation',
      value: of(first, `own:${dossier}`) - of(first, `own:${empty}`),
      unit: 'ms',
    },
  ];
}

/** @returns {Promise<Row[]>} */
async function memory() {
  const folder = temporaryFolder('bench');
  cpSync(inProject('sample'), folder, { recursive: true });
  const { before = NaN, after = NaN } = await inWindow('memory', folder);
  const group = 'memory of the host, 200 notes and summaries opened and closed';
  const perCycle = (after - before) / 200 / 1000;
  return [
    { group, measure: 'in use before', value: before / 1e6, unit: 'MB' },
    {
      group,
      measure: 'kept for each',
      value: perCycle,
      unit: 'kB',
      // What the collector happens to leave is some 25 kB either way; a note and its summary are far more.
      goal: '≤ 50',
      met: perCycle <= 50,
    },
  ];
}

/**
 * The numbers that a measure leaves in a window of its own.
 * @param {string} measure
 * @param {string} folder that the window opens
 * @param {string} [extensions] the folder of what is installed beside Dossier
 * @param {string} [storage] what Dossier keeps between windows; taken on from one to the next
 */
async function inWindow(
  measure,
  folder,
  extensions = temporaryFolder('bench-extensions'),
  storage = temporaryFolder('bench-storage'),
) {
  const profile = temporaryFolder('bench-profile');
  const own = join(profile, 'User', 'globalStorage', 'policy-dossier.dossier');
  cpSync(storage, own, { recursive: true });
  process.env['DOSSIER_STORAGE'] = own;
  const tests = inProject('out', 'bench', 'host', `${measure}.js`);
  const vscodeExecutablePath =
    process.env['VSCODE'] ?? fileURLToPath(import.meta.resolve('../workbench/codeStandIn.mjs'));
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [folder, '--user-data-dir', profile, '--extensions-dir', extensions],
  });
  cpSync(own, storage, { recursive: true });
  return /** @type {Record<string, number>} */ (readJson(tests.replace(/\.js$/, '.json')));
}

/**
 * Installs an extension that does nothing.
 * @param {string} extensions
 * @param {string} name
 */
function emptyExtension(extensions, name) {
  const folder = join(extensions, `trial.${name}-1.0.0`);
  mkdirSync(folder);
  const manifest = {
    name,
    publisher: 'trial',
    version: '1.0.0',
    engines: { vscode: '^1.101.0' },
    main: './extension.js',
    activationEvents: [],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'extension.js'), 'exports.activate = () => undefined;\n');
}
