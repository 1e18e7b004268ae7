// npm test: everything that can be checked, and one line of numbers at the end.
//   npm test [-- --only static|unit|host|web|folders|panel|ui]
import { parseArgs } from 'node:util';
import { check, suite } from './steps.mjs';
import { chromium } from './workbench/chromium.mjs';
import { installNodeModules } from './workbench/nodeModules.mjs';
import { pandoc } from './workbench/pandoc.mjs';
import { privateVsCode } from './workbench/privateVsCode.mjs';
import { CommandFailed } from './workbench/run.mjs';

/**
 * Mocha's command line. No test is about time: the limit is for what hangs, on however busy a machine.
 * @param {string} counts the file that the numbers go to
 * @param {...string} rest
 */
const mocha = (counts, ...rest) => [
  'node_modules/mocha/bin/mocha.js',
  ...['--ui', 'tdd', '--forbid-only', '--timeout', '60000'],
  ...['--reporter', './test/countingReporter.mjs', '--reporter-option', `counts=${counts}`],
  ...rest,
];

/** What the suites in the real workbench need. */
const workbench = [privateVsCode, chromium];

/** Whether the host suite has a desktop VS Code: one that is named, or one that can be downloaded. */
const hasDesktop = Boolean(process.env['VSCODE']) || process.platform !== 'linux';

const build = check('build', 'build', ['esbuild.mjs', '--tests']);
const checks = [
  check('static', 'type check', ['node_modules/typescript/bin/tsc', '-b']),
  check('static', 'lint', ['node_modules/eslint/bin/eslint.js', '.']),
  check('static', 'format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  check('static', 'unused', ['node_modules/knip/bin/knip.js']),
];
const unit = suite('unit', (counts) =>
  mocha(counts, '--require', './test/seed.mjs', 'out/test/unit/**/*.test.js'),
);
/** @param {string} part @param {...string} variant */
const inHost = (part, ...variant) =>
  suite(part, () => ['test/host/launch.mjs', ...variant], hasDesktop ? [] : workbench);
const panel = suite('panel', (counts) => mocha(counts, 'out/test/panel/**/*.test.js'), [chromium]);
const ui = suite(
  'ui',
  (counts) => mocha(counts, '--require', './test/ui/hooks.mjs', 'test/ui/**/*.test.mjs'),
  workbench,
);

/**
 * What is done in turn. Within a round lists are worked off side by side: a window of its own leaves a
 * processor idle half of the time.
 */
const rounds = [
  [[build]],
  [
    [...checks, inHost('web', 'web')],
    [unit, inHost('host'), inHost('folders', 'folders')],
  ],
  [[panel]],
  [[ui]],
];
const parts = ['static', 'unit', 'host', 'web', 'folders', 'panel', 'ui'];

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !parts.includes(only)) {
  console.error(`There is no part “${only}”: --only ${parts.join('|')}.`);
  process.exit(2);
}
const isWanted = (/** @type {string} */ part) =>
  only === undefined || part === only || (part === 'build' && only !== 'static');

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;
/** A step that later ones stand on. */
let isBuilt = true;
const total = { passed: 0, failed: 0 };

/**
 * Takes a step, shows its time and adds up its numbers; one that cannot start counts as one failure.
 * @param {import('./steps.mjs').Step} step
 * @param {boolean} isAlone whether nothing else is shown meanwhile
 */
async function take({ name, part, take }, isAlone) {
  const since = performance.now();
  const title = `\n── ${name}`;
  if (isAlone) console.log(title);
  try {
    if (!isBuilt && part !== 'static') throw new CommandFailed('It needs the build, which failed.');
    const { passed, failed } = await take(
      isAlone ? undefined : (text) => console.log(`${title}\n${text.trimEnd()}`),
    );
    total.passed += passed;
    total.failed += failed;
    console.log(`${failed ? '✘' : '✔'} ${name}: ${seconds(since)}`);
  } catch (error) {
    total.failed++;
    if (part === 'build') isBuilt = false;
    console.error(error instanceof CommandFailed ? error.message : error);
    console.log(`✘ ${name}: ${seconds(since)}`);
  }
}

const since = performance.now();
try {
  const needed = ['host', 'web', 'folders', 'panel', 'ui'].some(isWanted) ? workbench : [];
  // Whichever suite needs what cannot be had says so.
  const prepared = Promise.allSettled(needed.map((need) => need())).then(async () => {
    // After the browser, for both come from Debian; the tests that it is for pass over what they lack.
    if (['unit', 'panel'].some(isWanted)) await Promise.allSettled([pandoc()]);
  });
  await installNodeModules();
  await prepared;
} catch (error) {
  console.error(error instanceof CommandFailed ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
console.log(`Ready to test: ${seconds(since)}`);
for (const round of rounds) {
  const lists = round.map((list) => list.filter(({ part }) => isWanted(part)));
  const isAlone = lists.filter((list) => list.length > 0).length <= 1;
  const inTurn = async (/** @type {readonly import('./steps.mjs').Step[]} */ list) => {
    for (const step of list) await take(step, isAlone);
  };
  await Promise.all(lists.map(inTurn));
}
console.log(`\nAll in all: ${seconds(since)}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
