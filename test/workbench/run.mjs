import { spawn } from 'node:child_process';

/** A program that could not be started or ended with an error; its message is one sentence. */
export class CommandFailed extends Error {}

/**
 * Runs a program to its end and gives what it printed. Quiet: what it printed is shown only in the
 * error when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} its standard output
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let everything = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ data) => {
      printed += data;
      everything += data;
    });
    child.stderr.setEncoding('utf8').on('data', (/** @type {string} */ data) => {
      everything += data;
    });
    child.on('error', (error) => {
      reject(new CommandFailed(`${program} cannot be run: ${error.message}.`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(printed);
      else {
        const ending = everything.trim().split('\n').slice(-60).join('\n');
        const command = [program, ...args].join(' ');
        reject(new CommandFailed(`\`${command}\` ended with ${code ?? signal}:\n${ending}`));
      }
    });
  });
}

/**
 * How to call the npm that runs this script, or the one on the PATH.
 * @param {readonly string[]} args
 * @returns {[program: string, args: readonly string[]]}
 */
export function npm(args) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('npm-cli.js') ? [process.execPath, [cli, ...args]] : ['npm', args];
}
