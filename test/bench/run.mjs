// npm run bench [-- --json FILE] [--only scan|modern|documents|checks|lexicon|reading|panel|timeline|network|completion|host|package]
// One table of what recognition and reading take, against peers in turns with ours, and of what the
// checks and the summary panel take.
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRows } from './checkRows.mjs';
import { completion } from './completionRows.mjs';
import { openDocuments } from './documents.mjs';
import { hostRows } from './hostRows.mjs';
import { largeFileRows } from './largeFileRows.mjs';
import { lexicon } from './lexicons.mjs';
import { corpus, isReal } from './material.mjs';
import { reading } from './reading.mjs';
import { networkRows } from './networkRows.mjs';
import { packageRows } from './packageRows.mjs';
import { panelRows } from './panelRows.mjs';
import { timelineRows } from './timelineRows.mjs';
import { againstModern, exactCase, smartCase, wholeRecognition } from './scanning.mjs';

/**
 * One line of the table; a row without a goal is there to be known.
 * @typedef {{ group: string, measure: string, value: number, unit: string, goal?: string, met?: boolean }} Row
 */

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' } },
});

const file = path.resolve('out/bench/core.mjs');
await build({
  entryPoints: ['test/bench/core.ts'],
  outfile: file,
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'warning',
});
/** @type {unknown} */
const bundle = await import(pathToFileURL(file).href);
const core = /** @type {typeof import('./core')} */ (bundle);

/** @type {Record<string, (() => Row[] | Promise<Row[]>)[]>} */
const groups = {
  completion: [() => completion(core)],
  scan: [
    () => smartCase(core, 10_000),
    () => smartCase(core, 100_000),
    () => exactCase(core, 100, 0.6),
    () => exactCase(core, 1000, 0.6),
    () => exactCase(core, 10_000, 10),
    () => wholeRecognition(core),
  ],
  modern: [() => againstModern(core)],
  documents: [() => openDocuments(core)],
  checks: [() => checkRows(core)],
  lexicon: [() => lexicon(core, 1000), () => lexicon(core, 10_000), () => lexicon(core, 47_326)],
  reading: [() => reading(isReal ? fileURLToPath(corpus) : undefined)],
  host: [hostRows, largeFileRows],
  package: [packageRows],
  panel: [panelRows],
  timeline: [timelineRows],
  network: [networkRows],
};

console.log(
  isReal
    ? 'Real names and speeches, from the folder beside the checkout.'
    : 'Made-up names and text: there is no folder of real ones beside the checkout.',
);
/** @type {Row[]} */
const rows = [];
let group = '';
for (const [name, measures] of Object.entries(groups)) {
  if (options.only !== undefined && options.only !== name) continue;
  for (const measure of measures) {
    for (const row of await measure()) {
      if (row.group !== group) console.log(`\n${row.group}`);
      ({ group } = row);
      const mark = row.met === undefined ? ' ' : row.met ? '✓' : '✗';
      const value = row.value >= 100 ? row.value.toFixed(0) : row.value.toPrecision(3);
      console.log(
        `  ${mark} ${value.padStart(7)} ${row.unit.padEnd(13)} ${(row.goal ?? '').padEnd(8)} ${row.measure}`,
      );
      rows.push(row);
    }
  }
}
if (options.json !== undefined)
  await writeFile(options.json, `${JSON.stringify(rows, undefined, 2)}\n`);
const missed = rows.filter(({ met }) => met === false);
console.log(`\n${rows.length} measures, ${missed.length} goals missed`);
