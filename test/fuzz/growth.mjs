// How the time of one target grows when texts of each shape grow; started by run.mjs in a process of its
// own, without threads that help, so that the processor's time is that of the target alone.
import { shapesFor } from './shapes.mjs';

/** How long the shortest of three texts has to take for a ratio that means something, in milliseconds. */
const leastMs = 10;
/** The longest text that is looked for to take so long, in UTF-16 units. */
const longest = 1_000_000;
/**
 * How the process is started. Garbage is first collected when it fills the memory for what is young, and
 * from there on costs about as much again: a step at one length of text, in proportion before and behind.
 * With more of such memory than any of these texts fills, none is collected while one is read.
 */
export const measuring = [
  ...['--expose-gc', '--single-threaded'],
  ...['--min-semi-space-size=512', '--max-semi-space-size=512'],
];
/** Twice a text may take so many times as long: 2 is in proportion, 4 is quadratic. */
export const most = 2.3;
/** What is as little as this needs no closer look. */
const clear = 2.1;

/**
 * @typedef {{ language: string | undefined, shape: string, ratio: number }} Grown
 * @typedef {import('./shapes.mjs').Shape} Shape
 */

/**
 * Measures one target with all shapes, or with those whose name has a part in it.
 * @param {typeof import('./core')} core
 * @param {string} target
 * @param {string} part
 * @returns {Generator<Grown>}
 */
export function* growth({ targets, languages }, target, part) {
  const run = targets[target];
  if (!run) return;
  // What is no prose is another thing in each language; what follows is the same for all.
  const all =
    target === 'readDossier' ? [undefined] : target === 'prose' ? languages : ['markdown'];
  for (const language of all)
    for (const shape of shapesFor(target))
      if (shape.name.includes(part)) {
        const ratio = ratioOf((text) => run(text, language), shape);
        yield { language, shape: shape.name, ratio };
      }
}

/**
 * How many times as long twice a text takes: the mean of two doublings, so that a step on the way, as when
 * memory is cleared, counts for half; each by the best of several runs, taken in turn.
 * @param {(text: string) => unknown} run
 * @param {Shape} shape
 */
function ratioOf(run, { text }) {
  const [one = '', two = '', four = ''] = textsOf(run, text);
  const times = [Infinity, Infinity, Infinity];
  let ratio = Infinity;
  for (let round = 0; round < 12 && (round < 2 || ratio >= clear); round++) {
    // The short one twice: it is disturbed most, and a ratio to one that was disturbed says nothing.
    for (const [index, each] of [one, two, four, one].entries())
      times[index % 3] = Math.min(times[index % 3] ?? 0, timeOf(run, each));
    const [once = 0, , last = 0] = times;
    // Less than what is long enough, even of the longest text, is not told apart.
    ratio = Math.sqrt(last / Math.max(once, leastMs));
    if (round >= 6 && ratio < most) break;
  }
  return ratio;
}

/**
 * A text that takes long enough, and texts of twice and four times its parts.
 * @param {(text: string) => unknown} run
 * @param {(size: number) => string} text
 */
function textsOf(run, text) {
  let size = 64;
  for (; text(size).length < longest; size *= 2) {
    const each = text(size);
    // The first run is longer, and would choose a text that is too short.
    if (timeOf(run, each) >= leastMs && timeOf(run, each) >= leastMs) break;
  }
  return [text(size), text(size * 2), text(size * 4)];
}

/**
 * The processor's time, which other programs on the machine do not lengthen, in milliseconds.
 * @param {(text: string) => unknown} run
 * @param {string} text
 */
function timeOf(run, text) {
  // What one run left is not to be cleared away in the time of the next. Not all of it: that would take
  // away what was compiled as well.
  globalThis.gc?.({ type: 'minor' });
  const since = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

if (process.send) {
  const [bundle = '', target = '', part = ''] = process.argv.slice(2);
  /** @type {unknown} */
  const built = await import(bundle);
  const core = /** @type {typeof import('./core')} */ (built);
  for (const grown of growth(core, target, part)) process.send(grown);
  process.disconnect();
}
