import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addFirstSix, mayBeginWith, noFirstSix } from '../../../src/core/mentions/firstSix';
import { fold } from '../../../src/core/mentions/fold';

const sixesOf = (...names: string[]): Int32Array => {
  const sixes = noFirstSix();
  for (const name of names) addFirstSix(sixes, fold(name));
  return sixes;
};

const mayBegin = (sixes: Int32Array, text: string): boolean => {
  const bytes = new Uint8Array(16).fill(0x20);
  new TextEncoder().encodeInto(text.slice(0, 16), bytes);
  const view = new DataView(bytes.buffer);
  return mayBeginWith(sixes, view.getInt32(0, true), view.getUint16(4, true)) !== 0;
};

suite('the first six characters of names', () => {
  test('tell a name from other words that begin like it', () => {
    const sixes = sixesOf('the Hague', 'al-Qaeda', 'de Gaulle', 'opec', 'a');
    for (const text of ['the Hague', 'THE HAGUE', 'the hat', 'de Gaulle', 'opec is', 'a b', 'a.'])
      assert.ok(mayBegin(sixes, text), text);
    for (const text of ['theory', 'the U', 'them', 'de facto', 'opera', 'ab', 'Ab', '7th'])
      assert.ok(!mayBegin(sixes, `${text} xxxxx`), text);
  });

  test('leave open what has more in it than letters, digits and single spaces', () => {
    const sixes = sixesOf('the Hague');
    for (const text of [
      'the *Hague*',
      'the\nHague',
      'the  Hague',
      'thé Hague',
      'al-Q',
      'a, b',
      'the hA',
    ])
      assert.ok(mayBegin(sixes, text), text);
  });

  test('never deny a name that is written there, whatever its characters', () => {
    const ascii = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', 'B', 'z', 'Z', '0', '9', ' ', '@', '[', '`', '{', '-', '_'),
        fc.integer({ min: 0, max: 0x7f }).map((unit) => String.fromCharCode(unit)),
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom('a', 'Z', '7'), ascii, ascii, (first, rest, behind) => {
        const name = first + rest;
        const text = `${name} ${behind}`;
        for (const written of [text, text.toUpperCase(), text.toLowerCase()])
          assert.ok(mayBegin(sixesOf(name), written), JSON.stringify({ name, written }));
      }),
      { numRuns: 5000 },
    );
  });
});
