import { spawn } from 'node:child_process';
import { atExit } from './cleanUp.mjs';

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
    const kill = atExit(() => child.kill());
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
      kill();
      if (code === 0) resolve(printed);
      else {
        const lines = everything.trim().split('\n');
        // A cause stands at the beginning or at the end, and advice between them.
        if (lines.length > 60) lines.splice(20, lines.length - 60, '…');
        const command = [program, ...args].join(' ');
        reject(
          new CommandFailed(`\`${command}\` ended with ${code ?? signal}:\n${lines.join('\n')}`),
        );
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
