import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';

/** Mocha's usual report, which also leaves the numbers of passed and failed tests in a file. */
export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {{ reporterOptions: { counts: string } }} options the file the numbers go to
   */
  constructor(runner, options) {
    super(runner, options);
    const { counts } = options.reporterOptions;
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      mkdirSync(dirname(counts), { recursive: true });
      writeFileSync(counts, JSON.stringify({ passed, failed }));
    });
  }
}
