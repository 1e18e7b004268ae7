// Builds everything that ships (dist/) and, with --tests, the bundled tests (out/test/).
//   node esbuild.mjs [--production] [--tests] [--watch] [--schema]
import { build, context } from 'esbuild';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { coastline } from './coastline.mjs';
import { minifyOutputs } from './release/minifyOutputs.mjs';
import { bundledPackages, noticesText } from './release/notices.mjs';
import { packedCharacters } from './release/packedCharacters.mjs';
import { packWords } from './release/packWords.mjs';
import { writeShippedWords } from './release/shippedWords.mjs';
import { vscodeOnce } from './release/vscodeOnce.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: !production,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [packWords],
  define: { PACKED_CHARACTERS: JSON.stringify(await packedCharacters()) },
  // An engine reads every pattern literal while it loads a file, and those with `\p{…}` take longer than
  // all the rest of the code; made by `new RegExp`, they are read when they are needed.
  supported: { 'regexp-sticky-and-unicode-flags': false },
};

/** The one host bundle, for desktop and web: `vscode` is its only import. @type {import('esbuild').BuildOptions} */
const host = {
  ...common,
  entryPoints: { extension: 'src/extension/bundle.ts' },
  outdir: 'dist',
  format: 'cjs',
  // "browser" builds of dependencies know no Node.
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  plugins: [packWords, vscodeOnce],
};

/** @type {import('esbuild').BuildOptions} */
const page = {
  ...common,
  entryPoints: { panel: 'src/panel/panel.tsx' },
  outdir: 'dist',
  format: 'esm',
  platform: 'browser',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** The summary panel's page; each picture is a file of its own, which comes when it is first shown. @type {import('esbuild').BuildOptions} */
const panel = {
  ...page,
  splitting: true,
  chunkNames: 'panel/[name]-[hash]',
  loader: { '.css': 'empty' },
};

/** The styles of the whole page in one file: those of a picture that came late would come too late. @type {import('esbuild').BuildOptions} */
const styles = {
  ...page,
  write: false,
  sourcemap: false,
  plugins: [
    {
      name: 'write styles',
      setup: (build) => {
        build.onEnd(async ({ outputFiles }) => {
          for (const { path, contents } of outputFiles ?? [])
            if (path.endsWith('.css')) await writeFile(path, contents);
        });
      },
    },
  ],
};

/** What runs in Node, as it ships. @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  outdir: 'dist',
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // A source map would be longer than the program, and these are no part of what is stepped through.
  sourcemap: false,
};

/**
 * The program for terminals and assistants: runs in Node, with the extension beside it, in which it
 * finds the core, and the bundled dossier.
 * @type {import('esbuild').BuildOptions}
 */
const terminal = {
  ...node,
  entryPoints: { mcp: 'src/terminal/main.ts' },
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
  plugins: [
    {
      name: 'nothing twice and nothing in vain',
      setup: (build) => {
        // To validate what a server asks of its client, and to describe zod's types as JSON Schema: ours
        // asks for nothing and has JSON Schema from the start, and these would be half of the program.
        build.onResolve({ filter: /^ajv(-formats)?$|\/json-schema-processors\.js$/ }, () => ({
          path: path.resolve('release/anything.cjs'),
        }));
        build.onResolve({ filter: /\/core\/program$/ }, () => ({
          path: path.resolve('release/coreInExtension.cjs'),
        }));
      },
    },
  ],
};

/** What loads the one host bundle where there is Node. @type {import('esbuild').BuildOptions} */
const desktop = { ...node, entryPoints: { desktop: 'src/desktop/desktop.ts' } };

/** Unit tests run in plain Node, host tests in the extension host. @returns {Promise<import('esbuild').BuildOptions[]>} */
async function tests() {
  const testsIn = async (/** @type {string} */ folder) =>
    (await readdir(folder, { recursive: true }))
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => path.join(folder, file));
  /** @type {import('esbuild').BuildOptions} */
  const plainNode = {
    ...common,
    outbase: 'test',
    outdir: 'out/test',
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  };
  return [
    { ...plainNode, entryPoints: await testsIn('test/unit') },
    {
      ...plainNode,
      entryPoints: await testsIn('test/panel'),
      // The page's HTML is made by the extension; what it needs of VS Code is a few lines.
      alias: { vscode: './test/panel/vscodeStandIn.ts' },
    },
    {
      ...common,
      entryPoints: { index: 'test/host/index.ts' },
      outdir: 'out/test/host',
      format: 'cjs',
      platform: 'browser',
      mainFields: ['browser', 'module', 'main'],
      external: ['vscode'],
      define: { ...common.define, global: 'globalThis' },
    },
  ];
}

/** Bundles for Node what reads, packs and describes: what is generated comes from the same code. */
async function buildCore() {
  const outdir = path.resolve('out/build');
  await build({
    ...common,
    entryPoints: [
      ...['readDossier', 'packedDossier', 'schema'].map((name) => `src/core/dossier/${name}.ts`),
      'src/core/views/map/packedCoastline.ts',
      'src/core/wordKey.ts',
    ],
    entryNames: '[name]',
    outdir,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  return (/** @type {string} */ name) =>
    /** @type {Promise<unknown>} */ (
      import(`${pathToFileURL(path.join(outdir, `${name}.mjs`)).href}?${Date.now()}`)
    );
}

/** Writes data/dossier.schema.json from the table of fields. */
async function writeSchema() {
  const { dossierSchema } = /** @type {typeof import('./src/core/dossier/schema')} */ (
    await core('schema')
  );
  const { format, resolveConfig } = await import('prettier');
  const file = 'data/dossier.schema.json';
  const config = await resolveConfig(file);
  const text = JSON.stringify(dossierSchema());
  await writeFile(file, await format(text, { ...config, filepath: file }));
}

/** Compiles data/*.dossier.yaml, by the same reader that reads the analyst's files, and packs it with its text. */
async function compileBundled() {
  const { readDossier } = /** @type {typeof import('./src/core/dossier/readDossier')} */ (
    await core('readDossier')
  );
  const { packDossier } = /** @type {typeof import('./src/core/dossier/packedDossier')} */ (
    await core('packedDossier')
  );
  const files = (await readdir('data')).filter((file) => file.endsWith('.dossier.yaml')).sort();
  const dossiers = [];
  for (const file of files) {
    const text = await readFile(path.join('data', file), 'utf8');
    const read = readDossier(text, `bundled:${file}`);
    for (const { severity, message, range } of read.problems)
      console.warn(`data/${file}:${range.start.line + 1}: ${severity}: ${message}`);
    dossiers.push(packDossier(read.dossier, text));
  }
  await mkdir('dist', { recursive: true });
  await writeFile('dist/bundled.json', JSON.stringify(dossiers));
}

/** Makes the coastline of the map, in the form in which it ships. */
async function packCoastline() {
  const packed = /** @type {typeof import('./src/core/views/map/packedCoastline')} */ (
    await core('packedCoastline')
  );
  await writeFile('dist/coastline.txt', packed.packCoastline(await coastline()));
}

const core = await buildCore();
await rm('dist/panel', { recursive: true, force: true });
const shipped = [host, panel, terminal, desktop];
const others = [styles, ...(flags.has('--tests') ? await tests() : [])];
await compileBundled();
await packCoastline();
const { wordKey } = /** @type {typeof import('./src/core/wordKey')} */ (await core('wordKey'));
await writeShippedWords('dist/l10n', wordKey);
if (flags.has('--schema')) await writeSchema();
if (flags.has('--watch'))
  for (const options of [...shipped, ...others]) await (await context(options)).watch();
else {
  const built = await Promise.all(shipped.map((options) => build({ ...options, metafile: true })));
  await Promise.all(others.map(build));
  const metafiles = built.map(({ metafile }) => metafile);
  if (production) await minifyOutputs(metafiles);
  await writeFile('dist/third-party-notices.txt', noticesText(bundledPackages(metafiles)));
}
