import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checks } from '../../../src/core/checks/finding';

suite('The README', () => {
  test('explains every code of a problem and every check, each in a line that begins with it', () => {
    const [, union = ''] = /type ProblemCode =([^;]*);/.exec(
      readFileSync('src/core/dossier/problems.ts', 'utf8'),
    )!;
    const codes = [...union.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code);
    const lines = [...readFileSync('README.md', 'utf8').matchAll(/^- `([a-z-]+)`:/gm)];
    assert.deepEqual(
      lines.map(([, code]) => code),
      [...codes, ...checks],
    );
  });
});
