// How time and memory are measured.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The middle one of some numbers, or the one that so many of a hundred are below. @param {readonly number[]} values */
export function quantile(values, share = 0.5) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * The median time of each of several pieces of work, in milliseconds. They take turns, so that what
 * else the machine does falls on all of them; a first round for the compiler is not counted.
 * @template {string} Name
 * @param {Readonly<Record<Name, () => unknown>>} work
 * @returns {Record<Name, number>}
 */
export function interleaved(work, rounds = 7) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(work));
  const times = /** @type {Partial<Record<Name, number[]>>} */ ({});
  for (let round = -2; round < rounds; round++) {
    for (const [name, run] of entries) {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round >= 0) times[name] = [...(times[name] ?? []), time];
    }
  }
  return /** @type {Record<Name, number>} */ (
    Object.fromEntries(entries.map(([name]) => [name, quantile(times[name] ?? [])]))
  );
}

/** More than the processor keeps at hand. */
const elsewhere = new Int32Array(1 << 20);
let sum = 0;

/**
 * The time of each run of some work, in microseconds. Where it is to be cold, the processor does
 * something else before each, until everything has left its caches.
 * @param {number} count
 * @param {(at: number) => void} run
 */
export function each(count, run, isCold = false) {
  const times = [];
  for (let at = 0; at < count; at++) {
    for (let other = 0; isCold && other < elsewhere.length; other += 16)
      sum += elsewhere[other] ?? 0;
    const start = performance.now();
    run(at);
    times.push((performance.now() - start) * 1000);
  }
  elsewhere[0] = sum;
  return times;
}

setFlagsFromString('--expose-gc');
/** @type {unknown} */
const gc = runInNewContext('gc');
const collect = /** @type {() => void} */ (gc);

/** The bytes that what is made keeps in use. @param {() => unknown} make */
export function bytesKept(make) {
  const used = () => {
    for (let time = 0; time < 4; time++) collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = make();
  const after = used();
  return kept === undefined ? 0 : after - before;
}
