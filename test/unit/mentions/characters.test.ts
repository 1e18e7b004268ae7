import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldingOf, kindOf, readCharacters } from '../../../src/core/mentions/characters';
import { packCharacters, unpackCharacters } from '../../../src/core/mentions/packedCharacters';

suite('The tables of characters', () => {
  test('are, as the build packs them, those that are read from the engine', () => {
    const { kinds, changes } = readCharacters();
    for (let unit = 0; unit <= 0xffff; unit++) {
      assert.equal(kindOf(unit), kinds[unit], `kind of U+${unit.toString(16)}`);
      assert.equal(foldingOf(unit), unit ^ (changes[unit] ?? 0), `form of U+${unit.toString(16)}`);
    }
  });

  test('whatever they hold, are the same when unpacked', () => {
    const unit = fc.integer({ min: 0, max: 0xffff });
    const stretch = fc.record({
      from: unit,
      length: fc.integer({ min: 1, max: 3000 }),
      kind: fc.integer({ min: 0, max: 0xff }),
      form: unit,
      isOne: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const kinds = new Uint8Array(0x10000);
        const changes = new Uint16Array(0x10000);
        for (const { from, length, kind, form, isOne } of stretches) {
          kinds.fill(kind, from, from + length);
          for (let at = from; at < Math.min(from + length, 0x10000); at++)
            changes[at] = at ^ (isOne ? form : (form + at - from) & 0xffff);
        }
        const unpacked = unpackCharacters(packCharacters({ kinds, changes }));
        assert.ok(Buffer.from(kinds).equals(unpacked.kinds));
        assert.ok(Buffer.from(changes.buffer).equals(Buffer.from(unpacked.changes.buffer)));
      }),
      { numRuns: 40 },
    );
  });
});
