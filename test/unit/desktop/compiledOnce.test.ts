import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledOnce, type Loaded } from '../../../src/desktop/compiledOnce';

suite('A program that is compiled once', () => {
  let folder = '';
  const program = (): string => join(folder, 'program.js');
  const keptIn = (): string => join(folder, 'storage', 'compiled');
  const load = (): Loaded => compiledOnce(program(), keptIn(), createRequire(program()));
  const write = (text: string): void => writeFileSync(program(), text);
  const answering = (number: number): void => write(`exports.answer = () => ${number};\n`);
  const answer = ({ exports }: Loaded): unknown => (exports as { answer(): unknown }).answer();

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'dossier-compiled-'));
    answering(42);
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('starts from what was kept the next time', async () => {
    const first = load();
    assert.deepEqual([answer(first), first.wasKept], [42, false]);
    await first.keep();
    const second = load();
    assert.deepEqual([answer(second), second.wasKept], [42, true]);
  });

  test('is compiled anew when its text is another, though as long as before', async () => {
    await load().keep();
    answering(24);
    const next = load();
    assert.deepEqual([answer(next), next.wasKept], [24, false]);
    await next.keep();
    assert.equal(load().wasKept, true);
  });

  test('believes nothing that is not sound', async () => {
    await load().keep();
    const whole = readFileSync(keptIn());
    const changed = Buffer.from(whole);
    changed[whole.length - 9] = 255 - (whole[whole.length - 9] ?? 0);
    for (const kept of [Buffer.alloc(0), whole.subarray(0, 20), whole.subarray(0, 300), changed]) {
      writeFileSync(keptIn(), kept);
      const loaded = load();
      assert.deepEqual([answer(loaded), loaded.wasKept], [42, false]);
    }
  });

  test('writes nothing again, and leaves nothing beside it', async () => {
    await load().keep();
    const before = readFileSync(keptIn());
    await load().keep();
    assert.deepEqual(readFileSync(keptIn()), before);
    assert.deepEqual(readdirSync(join(folder, 'storage')), ['compiled']);
  });

  test('runs where nothing can be kept', async () => {
    writeFileSync(join(folder, 'storage'), 'a file, no folder');
    const loaded = load();
    await loaded.keep();
    assert.equal(answer(loaded), 42);
    assert.equal(existsSync(keptIn()), false);
  });

  test('finds what it requires, and throws what it throws, where it stands', () => {
    writeFileSync(join(folder, 'other.js'), 'exports.seven = 7;\n');
    write(`exports.answer = () => require('./other.js').seven;\n`);
    assert.equal(answer(load()), 7);
    write(`throw new Error('broken');\n`);
    assert.throws(load, ({ stack }: Error) => /broken[^]*program\.js:1:7/.test(String(stack)));
  });
});
