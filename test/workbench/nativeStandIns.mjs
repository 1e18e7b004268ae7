import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const logger = `'use strict';
// Stands in for the native module of this name, which is compiled only where install scripts run.
const fs = require('node:fs');
const path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];
class Logger {
  #file; #level = 2; #plain = false;
  constructor(file) {
    try {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      this.#file = fs.openSync(file, 'a');
    } catch {}
  }
  #write(level, message) {
    if (this.#file === undefined || level < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    fs.writeSync(this.#file, this.#plain ? message : time + ' [' + levels[level] + '] ' + message + '\\n');
  }
  trace(message) { this.#write(0, message); }
  debug(message) { this.#write(1, message); }
  info(message) { this.#write(2, message); }
  warn(message) { this.#write(3, message); }
  error(message) { this.#write(4, message); }
  critical(message) { this.#write(5, message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  clearFormatters() { this.#plain = true; }
  setPattern() { this.#plain = false; }
  flush() {}
  drop() {
    if (this.#file !== undefined) fs.closeSync(this.#file);
    this.#file = undefined;
  }
}
exports.version = 0;
exports.setLevel = exports.setFlushOn = exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_, file) => new Logger(file);
`;

const watchdog = `'use strict';
// Stands in for the native module of this name: ends the extension host when its parent is gone.
let watching = false;
exports.start = (parent) => {
  if (watching) return;
  watching = true;
  setInterval(() => {
    try { process.kill(parent, 0); } catch { process.exit(87); }
  }, 1000).unref();
};
`;

/** The two native modules the server asks for at start, what each compiles to, and plain JavaScript for it. */
const standIns = [
  { module: '@vscode/spdlog', binary: 'build/Release/spdlog.node', source: logger },
  { module: '@vscode/native-watchdog', binary: 'build/Release/watchdog.node', source: watchdog },
];

/**
 * Puts plain JavaScript in the place of the native modules that were installed without being
 * compiled, so that neither a compiler nor a download is needed.
 * @param {string} server the folder of the VS Code server
 */
export function putNativeStandIns(server) {
  for (const { module, binary, source } of standIns) {
    const folder = join(server, 'node_modules', module);
    if (!existsSync(join(folder, binary))) writeFileSync(join(folder, 'index.js'), source);
  }
}
