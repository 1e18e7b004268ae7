import { Session } from 'node:inspector/promises';

/** Tells when code runs that has not run before; by V8's own counters, block by block. */
export class Coverage {
  #session = new Session();
  /** @type {Set<string>} */
  #seen = new Set();
  #file;

  /** @param {string} file the part of the address that only the code in question has */
  constructor(file) {
    this.#file = file;
  }

  async start() {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** Whether a block ran since the last call that never ran before. */
  async hasGrown() {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const before = this.#seen.size;
    for (const { functions } of result.filter(({ url }) => url.includes(this.#file)))
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) this.#seen.add(`${startOffset}-${endOffset}`);
    return this.#seen.size > before;
  }

  async stop() {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** How many blocks have run. */
  get size() {
    return this.#seen.size;
  }
}
