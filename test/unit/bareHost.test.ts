import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

/**
 * Stands in for the API while the bundle loads: has every member, each of which has every member. It
 * is its own prototype, since a bundle makes a module of its own from the one that it asks for.
 */
const anything: unknown = new Proxy(Object.bind(undefined), {
  get: () => anything,
  getPrototypeOf: () => anything as object,
});

suite('The bundle of the extension', () => {
  test('loads where there is nothing of Node, and asks for nothing but vscode', () => {
    const asked = new Set<string>();
    const module = { exports: {} as Record<string, unknown> };
    const context = createContext({
      module,
      exports: module.exports,
      require: (name: string) => {
        asked.add(name);
        return anything;
      },
    });
    runInContext(readFileSync('dist/extension.js', 'utf8'), context);
    assert.deepEqual([...asked], ['vscode']);
    assert.equal(typeof module.exports['activate'], 'function');
  });
});
