// The panel's page for the benchmark.
import { build } from 'esbuild';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The page as it ships. @type {import('esbuild').BuildOptions} */
const page = {
  bundle: true,
  target: 'es2022',
  minify: true,
  outdir: 'dist',
  format: 'iife',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
};

/** Builds the page as it ships, and what opens it in tests. */
export async function builtPanel() {
  await build({ ...page, entryPoints: { panel: 'src/panel/panel.tsx' } });
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
