import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import anything from '../../release/anything.cjs';

/** Loads the bundle where there is nothing of Node, and tells what it asks the engine for meanwhile. */
function load(): {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly modules: ReadonlySet<string>;
  readonly patterns: readonly string[];
  readonly languages: readonly string[];
} {
  const modules = new Set<string>();
  const patterns: string[] = [];
  const languages: string[] = [];
  const module = { exports: {} as Record<string, unknown> };
  const context = createContext({
    module,
    exports: module.exports,
    require: (name: string) => {
      modules.add(name);
      return anything;
    },
    RegExp: new Proxy(RegExp, {
      construct: (made, [pattern, flags]: [string, string?]) => {
        patterns.push(pattern);
        return new made(pattern, flags);
      },
    }),
    Intl: new Proxy(Intl, {
      get: (_, name) => {
        languages.push(String(name));
        return anything;
      },
    }),
  });
  runInContext(bundle, context);
  return { exports: module.exports, modules, patterns, languages };
}

const bundle = readFileSync('dist/extension.js', 'utf8');

suite('The bundle of the extension', () => {
  test('loads where there is nothing of Node, and asks for nothing but vscode', () => {
    const { exports, modules } = load();
    assert.deepEqual([...modules], ['vscode']);
    assert.equal(typeof exports['activate'], 'function');
  });

  test('asks nothing of Unicode or of languages while it loads: every window would wait for that', () => {
    const { patterns, languages } = load();
    assert.deepEqual(
      patterns.filter((pattern) => pattern.includes('\\p{')),
      [],
    );
    assert.deepEqual(languages, []);
    // A literal is read while the file is; in the text of `new RegExp` the backslash is doubled.
    assert.doesNotMatch(bundle, /(?<!\\)\\p\{/);
  });
});
