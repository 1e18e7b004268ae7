// How long a large file holds up a real extension host: reading it from its file, and after a keystroke.
import { rmSync } from 'node:fs';
import { inProject, root } from '../workbench/project.mjs';
import { readJson } from '../workbench/readJson.mjs';
import { run } from '../workbench/run.mjs';
import { quantile } from './measure.mjs';

/** @typedef {import('./run.mjs').Row} Row */
/** @typedef {Readonly<Record<string, { readonly ms: number, readonly stall: number }>>} Measures */

/** What else the machine does can stall any one window. */
const windows = 3;

/** @returns {Promise<Row[]>} */
export async function largeFileRows() {
  await run(process.execPath, ['esbuild.mjs', '--production', '--tests'], { cwd: root });
  /** @type {Measures[]} */
  const all = [];
  for (let window = 0; window < windows; window++) all.push(await inFreshWindow());
  const group = `in a real extension host, median of ${windows} fresh windows`;
  return Object.keys(all[0] ?? {}).flatMap((what) => {
    const ms = quantile(all.map((measures) => measures[what]?.ms ?? NaN));
    const stall = quantile(all.map((measures) => measures[what]?.stall ?? NaN));
    return [
      { group, measure: what, value: ms, unit: 'ms' },
      {
        group,
        measure: `${what}: longest stall`,
        value: stall,
        unit: 'ms',
        goal: '≤ 50',
        met: stall <= 50,
      },
    ];
  });
}

/** @returns {Promise<Measures>} */
async function inFreshWindow() {
  const file = inProject('out', 'results', 'large-dossiers.json');
  rmSync(file, { force: true });
  await run(process.execPath, ['test/host/launch.mjs', 'large'], { cwd: root });
  return /** @type {Measures} */ (readJson(file));
}
