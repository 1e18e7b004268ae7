// Before the unit tests: the properties draw the same examples at every run, so that a failure is of
// the change at hand. SEED=random draws others each time, and SEED=number those of that number.
import { createRequire } from 'node:module';

// The bundled tests require fast-check: what it is told must be told to that very copy of it.
/** @type {unknown} */
const required = createRequire(import.meta.url)('fast-check');
const fc = /** @type {typeof import('fast-check')} */ (required);

const seed = process.env['SEED'] ?? '20210406';
if (seed !== 'random') {
  if (!/^-?\d+$/.test(seed)) throw new Error(`SEED is a whole number or “random”, not “${seed}”.`);
  fc.configureGlobal({ seed: Number(seed) });
}
