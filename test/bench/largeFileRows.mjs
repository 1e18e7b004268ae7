// How long a large file holds up a real extension host: reading it from its file, and after a keystroke.
import { rmSync } from 'node:fs';
import { inProject, root } from '../workbench/project.mjs';
import { readJson } from '../workbench/readJson.mjs';
import { run } from '../workbench/run.mjs';

/** @typedef {import('./run.mjs').Row} Row */

/** @returns {Promise<Row[]>} */
export async function largeFileRows() {
  const file = inProject('out', 'results', 'large-dossiers.json');
  rmSync(file, { force: true });
  for (const script of [
    ['esbuild.mjs', '--tests'],
    ['test/host/launch.mjs', 'large'],
  ])
    await run(process.execPath, script, { cwd: root });
  const measures = /** @type {Record<string, { ms: number, stall: number }>} */ (readJson(file));
  return Object.entries(measures).flatMap(([what, { ms, stall }]) => [
    { group: 'in a real extension host', measure: what, value: ms, unit: 'ms' },
    {
      group: 'in a real extension host',
      measure: `${what}: longest stall`,
      value: stall,
      unit: 'ms',
      goal: '≤ 50',
      met: stall <= 50,
    },
  ]);
}
