// npm run fuzz [-- --inputs 1000000 --seed 1 --target scan --shape list]: throws a million odd texts at what reads
// texts. Nothing may throw, take a second, or grow faster than its text. Exits with 1 where something does.
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { inProject } from '../workbench/project.mjs';
import { measuring, most } from './growth.mjs';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    shape: { type: 'string', default: '' },
  },
});
const bundle = inProject('out/fuzz/core.cjs');
await build({
  entryPoints: [inProject('test/fuzz/core.ts')],
  outfile: bundle,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
/** @type {unknown} */
const built = await import(bundle);
const { targets } = /** @type {typeof import('./core')} */ (built);
const names = Object.keys(targets).filter((name) => !values.target || name === values.target);

/** Real material to begin from, in small pieces. */
const corpus = ['data', 'sample']
  .flatMap((folder) => readdirSync(inProject(folder)).map((file) => inProject(folder, file)))
  .filter((file) => /\.(yaml|md|txt)$/.test(file))
  .flatMap((file) => readFileSync(file, 'utf8').match(/[^]{1,600}(?:\n|$)/g) ?? []);

let failures = 0;
let inputs = 0;
const since = performance.now();

/**
 * One target with its share of the texts.
 * @param {string} target
 * @param {number} share
 * @param {number} seed
 * @returns {Promise<void>}
 */
function fuzz(target, share, seed) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { bundle, target, inputs: share, seed, corpus },
    });
    /** @type {string[]} */
    let batch = [];
    /** @type {ReturnType<typeof setTimeout>} */
    let watch;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        report(
          target,
          'hangs on one of these texts',
          batch.map((text) => JSON.stringify(text)).join('\n'),
        );
        void worker.terminate().then(() => {
          resolve();
        });
      }, 60_000);
    };
    alive();
    worker.on('message', (/** @type {import('./worker.mjs').Message} */ message) => {
      alive();
      if ('crash' in message) {
        report(target, message.crash.message, JSON.stringify(message.crash.text));
        return;
      }
      batch = message.batch;
      if (!message.done) return;
      inputs += message.tried;
      console.log(
        `✔ ${target}: ${message.tried} texts, ${message.kept} kept, ${message.blocks} blocks of code`,
      );
    });
    worker.on('error', (error) => {
      report(target, String(error), '');
    });
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve();
    });
  });
}

/**
 * @param {string} target
 * @param {string} what
 * @param {string} text
 */
function report(target, what, text) {
  failures++;
  if (failures <= 40) console.log(`✘ ${target}: ${what}\n${text}`.trimEnd());
}

/**
 * How the time of one target grows with the length of texts of all shapes.
 * @param {string} target
 * @returns {Promise<void>}
 */
function grow(target) {
  return new Promise((resolve) => {
    const child = fork(inProject('test/fuzz/growth.mjs'), [bundle, target, values.shape], {
      execArgv: measuring,
    });
    let shapes = 0;
    let worst = { ratio: 0, shape: '' };
    child.on(
      'message',
      (/** @type {import('./growth.mjs').Grown} */ { language, shape, ratio }) => {
        const name = language === undefined ? shape : `${shape}, in ${language}`;
        shapes++;
        if (ratio > worst.ratio) worst = { ratio, shape: name };
        if (ratio >= most)
          report(target, `twice ${name} takes ${ratio.toFixed(2)} times as long`, '');
      },
    );
    child.on('exit', (code) => {
      if (code !== 0) report(target, `the measure of growth ended with ${code}`, '');
      console.log(
        `${shapes} shapes of text in ${target}: twice as much takes at most ` +
          `${worst.ratio.toFixed(2)} times as long: ${worst.shape}`,
      );
      resolve();
    });
  });
}

/**
 * Does what is waiting, as many at a time as there are processors.
 * @param {(() => Promise<void>)[]} waiting
 */
async function inTurn(waiting) {
  await Promise.all(
    Array.from({ length: Math.min(waiting.length, availableParallelism()) }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await next();
    }),
  );
}

const share = Math.ceil(Number(values.inputs) / names.length);
await inTurn(names.map((name, index) => () => fuzz(name, share, Number(values.seed) + index)));
await inTurn(names.map((name) => () => grow(name)));
console.log(
  `\n${inputs} texts in ${Math.round((performance.now() - since) / 1000)} s, ${failures} failures`,
);
process.exit(failures > 0 ? 1 : 0);
