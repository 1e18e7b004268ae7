// Stands in for src/core/program.ts in the bundle of the program for terminals: the core that is in
// dist/extension.js beside it. A page loads one file as the extension, so the core has to be in that
// one; a second core would be half of this program.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- it is bundled
const anything = require('./anything.cjs');
const { readFileSync } = process.getBuiltinModule('node:fs');
const { compileFunction } = process.getBuiltinModule('node:vm');

const filename = `${__dirname}/extension.js`;
const load =
  /** @type {(module: unknown, exports: unknown, require: (name: string) => unknown) => void} */ (
    compileFunction(readFileSync(filename, 'utf8'), ['module', 'exports', 'require'], { filename })
  );
const extension = { exports: { core: {} } };
// It asks for the API of VS Code alone, and calls nothing of it before it is activated.
load(extension, extension.exports, () => anything);
module.exports = extension.exports.core;
