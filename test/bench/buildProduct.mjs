import { root } from '../workbench/project.mjs';
import { run } from '../workbench/run.mjs';

/** Builds everything as it ships. */
export const buildProduct = () =>
  run(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
