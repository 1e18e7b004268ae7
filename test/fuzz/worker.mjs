// Tries one target with texts, in a thread of its own, until told how many are enough. Texts that make
// new code run are kept, and more are made from them.
import { parentPort, workerData } from 'node:worker_threads';
import { Coverage } from './coverage.mjs';
import { mutate } from './mutate.mjs';
import { randomFrom } from './random.mjs';

/** How many texts are tried between two looks at the coverage, and two signs of life. */
const batchSize = 200;
/** A text that takes longer than this has hung, in milliseconds. */
const patience = 1_000;

/** @typedef {{ bundle: string, target: string, inputs: number, seed: number, corpus: string[] }} Task */
/**
 * What the thread says: how far it is, with what it is about to try; or what went wrong.
 * @typedef {{ tried: number, kept: number, blocks: number, batch: string[], done: boolean }} Progress
 * @typedef {{ crash: { text: string, message: string } }} Crash
 * @typedef {Progress | Crash} Message
 */
/** @type {unknown} */
const data = workerData;
const { bundle, target, inputs, seed, corpus } = /** @type {Task} */ (data);

const coverage = new Coverage(bundle);
// From the beginning on: what is compiled before has no counters.
await coverage.start();
/** @type {unknown} */
const built = await import(bundle);
const { targets } = /** @type {typeof import('./core')} */ (built);
const run = targets[target];
if (!run) throw new Error(`There is no target “${target}”.`);
const random = randomFrom(seed);
const kept = [...corpus];
/** @type {string[]} */
let batch = [];

for (let tried = 0; tried < inputs; tried += batch.length) {
  batch = Array.from({ length: Math.min(batchSize, inputs - tried) }, () =>
    mutate(random.pick(kept), kept, random),
  );
  // Said before it is done: if the thread hangs, its last words are what it hangs on.
  say({ tried, kept: kept.length, blocks: coverage.size, batch, done: false });
  for (const text of batch) attempt(text);
  if (await coverage.hasGrown()) keepSome();
}
say({ tried: inputs, kept: kept.length, blocks: coverage.size, batch: [], done: true });
await coverage.stop();

/** @param {Message} message */
function say(message) {
  parentPort?.postMessage(message);
}

/** @param {string} text */
function attempt(text) {
  try {
    let took = timeOf(text);
    // Once may be another program's doing; again is the text's.
    if (took > patience) took = timeOf(text);
    if (took > patience) say({ crash: { text, message: `took ${Math.round(took)} ms` } });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ crash: { text, message } });
  }
}

/** In milliseconds. @param {string} text */
function timeOf(text) {
  const since = performance.now();
  run?.(text);
  return performance.now() - since;
}

/** Which of a batch ran new code is not told: a few at random stand for it. */
function keepSome() {
  for (let count = 0; count < 4; count++) kept.push(random.pick(batch));
  // A corpus without bound would grow stale: half of it goes, the first texts stay.
  if (kept.length > 4_000) kept.splice(corpus.length, 2_000);
}
