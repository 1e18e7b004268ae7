import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Lets a bundle ask for the API of VS Code once. As a mere external module every file that imports it
 * would ask for it, and copy its 200 members: some 80 times, which is longer than all else takes.
 * @type {import('esbuild').Plugin}
 */
export const vscodeOnce = {
  name: 'vscode once',
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : { path, namespace: 'vscode' },
    );
    build.onLoad({ filter: /^/, namespace: 'vscode' }, () => ({
      contents: `export const { ${members().join(', ')} } = require('vscode');`,
    }));
  },
};

/** What there is of the API at run time, from its types. */
function members() {
  const types = createRequire(import.meta.url).resolve('@types/vscode/index.d.ts');
  const member =
    /^(?:\t| {4})export (?:abstract )?(?:class|enum|namespace|const|let|function) (\w+)/gm;
  return [...new Set([...readFileSync(types, 'utf8').matchAll(member)].map(([, name]) => name))];
}
