// The panel's page for the benchmark.
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProduct } from './buildProduct.mjs';

/** Builds the page as it ships, and what opens it in tests. */
export async function builtPanel() {
  await buildProduct();
  const outfile = path.resolve('out/bench/openPanel.cjs');
  await build({
    entryPoints: ['test/panel/openPanel.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['playwright-core'],
    alias: { vscode: './test/panel/vscodeStandIn.ts' },
    logLevel: 'warning',
  });
  /** @type {unknown} */
  const bundle = await import(pathToFileURL(outfile).href);
  return /** @type {typeof import('../panel/openPanel')} */ (bundle);
}
