import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { atExit } from './workbench/cleanUp.mjs';
import { inProject, root } from './workbench/project.mjs';
import { readJson } from './workbench/readJson.mjs';
import { CommandFailed, run } from './workbench/run.mjs';

/** @typedef {{ readonly passed: number, readonly failed: number }} Counts */

/**
 * A named part of `npm test`. It gives its numbers, or throws where it cannot start. What it shows it
 * shows as it goes, or where something else is done at the same time, hands it to `print` at its end.
 * @typedef {{ readonly name: string, readonly part: string, readonly take: (print?: Print) => Promise<Counts> }} Step
 * @typedef {(text: string) => void} Print
 */

/**
 * A step that passes or fails as one, and shows what its program printed only when it fails.
 * @param {string} part
 * @param {string} name
 * @param {readonly string[]} script a script of the project or a package, with its arguments
 * @returns {Step}
 */
export function check(part, name, script) {
  const take = async () => {
    await run(process.execPath, scriptPath(script), { cwd: root });
    return { passed: 1, failed: 0 };
  };
  return { part, name, take };
}

/**
 * A step that runs a suite of tests, shows its report and counts its tests.
 * @param {string} part
 * @param {(counts: string) => readonly string[]} script given the file that the suite leaves its numbers in
 * @param {readonly (() => Promise<unknown>)[]} [needs] what it cannot start without; they throw a sentence
 * @returns {Step}
 */
export function suite(part, script, needs = []) {
  /** @param {Print} [print] */
  const take = async (print) => {
    for (const need of needs) await need();
    const file = inProject('out', 'results', `${part}.json`);
    rmSync(file, { force: true });
    const code = await show(scriptPath(script(file)), print);
    const counts = readCounts(file);
    if (!counts)
      throw new CommandFailed(`The ${part} suite ended with ${code} before its tests did.`);
    if (counts.passed + counts.failed === 0)
      throw new CommandFailed(`The ${part} suite has no tests.`);
    if (code !== 0 && counts.failed === 0)
      throw new CommandFailed(`The ${part} suite passed and then ended with ${code}.`);
    return counts;
  };
  return { part, name: `${part} tests`, take };
}

/** @param {readonly string[]} script */
const scriptPath = ([path = '', ...args]) => [inProject(path), ...args];

/**
 * @param {string} file
 * @returns {Counts | undefined}
 */
function readCounts(file) {
  try {
    return /** @type {Counts} */ (readJson(file));
  } catch {
    return undefined;
  }
}

/**
 * @param {readonly string[]} args of Node
 * @param {Print} [print] takes at the end what it shows
 * @returns {Promise<number | string | null>} the exit code, or the signal that ended it
 */
function show(args, print) {
  return new Promise((resolve, reject) => {
    /** @type {import('node:child_process').SpawnOptions} */
    const options = { cwd: root, stdio: print ? ['ignore', 'pipe', 'pipe'] : 'inherit' };
    const child = spawn(process.execPath, args, options);
    const kill = atExit(() => child.kill());
    let shown = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ data) => (shown += data));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      kill();
      print?.(shown);
      resolve(code ?? signal);
    });
  });
}
