import { rmSync } from 'node:fs';
import { inProject } from '../workbench/project.mjs';
import { saveScreenshot } from './screenshot.mjs';
import { closeWindow, openWindow, page } from './window.mjs';

/** What mocha does around all tests of this suite. */
export const mochaHooks = {
  /** @this {Mocha.Context} */
  async beforeAll() {
    this.timeout(120_000);
    rmSync(inProject('out', 'screenshots'), { recursive: true, force: true });
    await openWindow();
  },

  /** @this {Mocha.Context} */
  async afterEach() {
    const { currentTest } = this;
    if (currentTest?.state !== 'failed') return;
    const name = currentTest.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    const path = inProject('out', 'screenshots', `failed-${name}.png`);
    await saveScreenshot(page(), path);
    console.log(`      what was on the screen: ${path}`);
  },

  afterAll: closeWindow,
};
