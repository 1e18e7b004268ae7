// Stands in for src/core/program.ts in the bundle of the program for terminals: the core that is in
// dist/extension.js beside it. A page loads one file as the extension, so the core has to be in that
// one; a second core would be half of this program.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { compileFunction } = process.getBuiltinModule('node:vm');

/**
 * Stands in for the API of VS Code while the bundle loads: has every member, each of which has every
 * member. It is its own prototype, since a bundle makes a module of its own from the one that it asks
 * for.
 * @type {unknown}
 */
const anything = new Proxy(Object.bind(undefined), {
  get: () => anything,
  getPrototypeOf: () => /** @type {object} */ (anything),
});

const filename = `${__dirname}/extension.js`;
const load =
  /** @type {(module: unknown, exports: unknown, require: (name: string) => unknown) => void} */ (
    compileFunction(readFileSync(filename, 'utf8'), ['module', 'exports', 'require'], { filename })
  );
const extension = { exports: { core: {} } };
load(extension, extension.exports, () => anything);
module.exports = extension.exports.core;
