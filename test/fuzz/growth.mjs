/** Shapes of text that are known to make readers slow, each a piece that is repeated. */
const shapes = [
  ...[
    'Sergey Lavrov met Imran Khan. ',
    'Foreign Minister Qureshi spoke of the pipeline on 6 April 2021, ',
    'The project is 800 km long and costs $2 billion, the first since 2015. ',
    '“Lavrov [@dawn] then-',
    '[',
    '*',
    '`',
    '<',
    '<!--',
    '"',
    '“',
    '[a](',
    '| a ',
    '> ',
    '\\',
  ],
  ...[
    'word ',
    'Word ',
    'a\n',
    '\n',
    '- a: {b: [c]}\n',
    '&a [*a]\n',
    '12.4 bcm, ',
    '拉夫罗夫',
    '```\n',
    '$',
  ],
];
/** How long the shorter text has to take for a ratio that means something, in milliseconds. */
const leastMs = 30;

/**
 * How the time of each target grows when a text of each shape is doubled: the ratio of the best of
 * several runs, taken in turn. 2 is in proportion, 4 is quadratic.
 * @param {Readonly<Record<string, (text: string) => unknown>>} targets
 * @param {readonly string[]} names
 * @returns {Generator<{ readonly target: string, readonly shape: string, readonly ratio: number }>}
 */
export function* growth(targets, names) {
  for (const target of names) {
    const run = targets[target];
    if (!run) continue;
    for (const shape of shapes) {
      let count = 512;
      while (warmTimeOf(run, shape.repeat(count)) < leastMs && count < 262_144) count *= 2;
      yield {
        target,
        shape: JSON.stringify(shape).slice(1, -1),
        ratio: ratioOf(run, shape, count),
      };
    }
  }
}

/**
 * @param {(text: string) => unknown} run
 * @param {string} shape
 * @param {number} count
 */
function ratioOf(run, shape, count) {
  const [one, two] = [shape.repeat(count), shape.repeat(count * 2)];
  let [once, twice] = [Infinity, Infinity];
  for (let round = 0; round < 7; round++) {
    once = Math.min(once, timeOf(run, one));
    twice = Math.min(twice, timeOf(run, two));
  }
  return twice / once;
}

/**
 * The time of a second run: the first is longer, and would choose a text that is too short.
 * @param {(text: string) => unknown} run
 * @param {string} text
 */
function warmTimeOf(run, text) {
  run(text);
  return timeOf(run, text);
}

/**
 * The processor's time, which other programs on the machine do not lengthen, in milliseconds.
 * @param {(text: string) => unknown} run
 * @param {string} text
 */
function timeOf(run, text) {
  const since = process.cpuUsage();
  run(text);
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
