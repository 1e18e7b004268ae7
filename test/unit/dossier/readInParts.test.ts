import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { joinParts } from '../../../src/core/dossier/joinParts';
import { locate } from '../../../src/core/dossier/locate';
import type { Origin, TextRange } from '../../../src/core/dossier/origin';
import { readInParts, type FileReading } from '../../../src/core/dossier/readInParts';
import type { ReadResult } from '../../../src/core/dossier/readResult';
import { readWhole } from '../../../src/core/dossier/readWhole';
import { splitDossier } from '../../../src/core/dossier/splitDossier';
import { dossierText, spoilt } from './dossierTexts';

const file = 'file:///own.dossier.yaml';

/** How often a generator yields, and what it gives in the end. */
function drain<T>(generator: Generator<void, T>): { yields: number; value: T } {
  for (let yields = 0; ; yields++) {
    const step = generator.next();
    if (step.done) return { yields, value: step.value };
  }
}
const read = (text: string, before?: FileReading): FileReading =>
  drain(readInParts(text, file, before)).value;
const result = ({ dossier, problems, broken }: ReadResult): ReadResult => ({
  dossier,
  problems,
  broken,
});
/** The slow reading that is right by itself: the library parses the file as one. */
const whole = (text: string): ReadResult => atOnce(joinParts(file, readWhole(text, file)));
const isSplit = (text: string): boolean => drain(splitDossier(text)).value !== undefined;
/** The library takes a text that two single quotes leave open at the end of a line for closed. */
const endsInTwoQuotes = /\S''\s*$/m;
const nameOf = ({ dossier }: ReadResult, id: string): string | undefined =>
  dossier.entities.find((entity) => entity.id === id)?.name;

const placeOf = ({ dossier }: ReadResult, id: string): TextRange | undefined => {
  const origin = dossier.entities.find((entity) => entity.id === id)?.origins[0];
  return origin && locate(origin, dossier).range;
};
/** What stands in a text at each place that a reading of it gives, and what should: the ids. */
function idsInPlace(text: string, { dossier }: ReadResult): [there: string, id: string][] {
  const lines = text.split('\n');
  const there = (origin: Origin): string => {
    const { start, end } = locate(origin, dossier).range;
    assert.equal(start.line, end.line);
    return (lines[start.line] ?? '').slice(start.character, end.character);
  };
  return [
    ...dossier.entities.flatMap(({ id, origins }) =>
      origins.map((origin): [string, string] => [there(origin), id]),
    ),
    ...dossier.references.map(({ id, origin }): [string, string] => [there(origin), id]),
  ];
}

suite('Reading a dossier in parts', () => {
  for (const name of readdirSync('data').filter((each) => each.endsWith('.dossier.yaml'))) {
    test(`gives for ${name} what reading it as one gives`, () => {
      const text = readFileSync(`data/${name}`, 'utf8');
      assert.ok(isSplit(text));
      assert.deepEqual(result(read(text)), whole(text));
      const windows = text.replaceAll('\n', '\r\n');
      assert.deepEqual(result(read(windows)), whole(windows));
    });
  }

  for (const [what, texts] of [
    ['any file', dossierText],
    ['a spoilt file', spoilt(dossierText)],
  ] as const) {
    test(`gives for ${what} what reading it as one gives, and finds it broken where that does`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(!endsInTwoQuotes.test(text));
          const [parts, one] = [result(read(text)), whole(text)];
          assert.equal(parts.broken, one.broken);
          // What is left of a broken file, each finds in its own way.
          if (!one.broken) assert.deepEqual(parts, one);
        }),
        { numRuns: 500 },
      );
    });
  }

  test('after any edit gives what reading anew gives, unless the file is broken', () => {
    fc.assert(
      fc.property(dossierText, dossierText, fc.nat(), fc.nat(), (first, other, from, to) => {
        // The beginning of one file and the end of another have entries in common with the first.
        const cut = (text: string, at: number): number => {
          const newline = text.indexOf('\n', at % (text.length + 1));
          return newline < 0 ? text.length : newline + 1;
        };
        const second = first.slice(0, cut(first, from)) + other.slice(cut(other, to)) + first;
        const anew = read(second);
        const again = read(second, read(first));
        assert.deepEqual(again.problems, anew.problems);
        if (!anew.broken) assert.deepEqual(result(again), result(anew));
      }),
      { numRuns: 300 },
    );
  });

  test('yields for every entry, and reads anew only what has changed', () => {
    const entries = (count: number): string =>
      Array.from({ length: count }, (_, n) => `  p${n}: {name: Person ${n}, born: 1950}\n`).join(
        '',
      );
    const text = `people:\n${entries(500)}`;
    const before = drain(readInParts(text, file));
    assert.ok(before.yields >= 500);
    const changed = text.replace('Person 250', 'Nobody');
    const after = read(changed, before.value);
    assert.deepEqual(result(after), whole(changed));
    const same = after.dossier.entities.filter((entity, n) => {
      return entity === before.value.dossier.entities[n];
    });
    assert.equal(same.length, 499);
  });

  test('after lines came and went anywhere, finds every id where it stands', () => {
    const name = readdirSync('data').find((each) => each.endsWith('.dossier.yaml'));
    const text = readFileSync(`data/${name}`, 'utf8');
    const before = read(text);
    const breaks = text.split('\n').length;
    const edit = fc.record({
      line: fc.nat(breaks - 1),
      added: fc.constantFrom('', '\n', '# a line\n', '\n\n\n'),
      more: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let [now, reading] = [text, before];
        for (const { line, added, more } of edits) {
          const lines = now.split(/(?<=\n)/);
          // A comment that goes, or a line that comes.
          const gone = lines.findIndex((each, at) => at >= line && /^\s*(?:#|$)/.test(each));
          if (more || gone < 0) lines.splice(Math.min(line, lines.length), 0, added);
          else lines.splice(gone, 1);
          now = lines.join('');
          reading = read(now, reading);
        }
        assert.deepEqual(result(reading), result(read(now)));
        if (reading.broken) return;
        for (const [there, id] of idsInPlace(now, reading)) assert.equal(there, id);
      }),
      { numRuns: 50 },
    );
  });

  test('a line more moves every place below it, and makes nothing anew', () => {
    const text = 'people:\n  a: Ann\n  b: {name: Bob, of: c}\nstates:\n  c: Cid\n  c: {nme: Cee}\n';
    const before = read(text);
    const after = read(`# a line\n${text.replace('  b:', '\n  b:')}`, before);
    const starts = ({ dossier }: ReadResult): number[] =>
      [
        ...dossier.entities.flatMap(({ origins }) => origins),
        ...dossier.references.map(({ origin }) => origin),
      ].map((origin) => locate(origin, dossier).range.start.line);
    assert.deepEqual(starts(before), [1, 2, 4, 5, 2]);
    assert.deepEqual(starts(after), [2, 4, 6, 7, 4]);
    const problems = (each: ReadResult): unknown[] =>
      each.problems.map(({ code, range }) => [code, range.start.line]);
    assert.deepEqual(problems(before), [
      ['duplicate-id', 5],
      ['unknown-field', 5],
    ]);
    assert.deepEqual(problems(after), [
      ['duplicate-id', 7],
      ['unknown-field', 7],
    ]);
    for (const id of ['b', 'c']) {
      const entityIn = ({ dossier }: ReadResult): unknown =>
        dossier.entities.find((entity) => entity.id === id);
      assert.equal(entityIn(after), entityIn(before));
    }
  });

  for (const text of [
    'events\n  : # all of them\norganisations:\n',
    'people:\n  a: Ann\n  - b: Bob\n',
    'people:\n  a: Ann\nx#y:\n  z: Zed\n',
    'people:\n  a: Ann\n : Bob\n  c: Cid\n',
    'people:\n  a:\n  - b\n  c: Cid\n',
  ]) {
    test(`takes ${JSON.stringify(text)} for what it is`, () => {
      assert.equal(read(text).broken, whole(text).broken);
      if (!read(text).broken) assert.deepEqual(result(read(text)), whole(text));
    });
  }

  test('tells of a text left open by two quotes, which reading it as one overlooks', () => {
    const text = "people:\n  a:\n    name: 'Ann''\n  b: 'Bob'\n";
    assert.equal(whole(text).broken, false);
    assert.equal(read(text).broken, true);
  });

  test('two alike entries each have their own place', () => {
    const text = 'people:\n  a: Ann\n  a: Ann\n';
    assert.deepEqual(result(read(text)), whole(text));
  });
});

suite('A file that breaks while someone writes in it', () => {
  const good =
    'people:\n  a:\n    name: Ann Able\n    born: 1950\n  b: Bob Best\nplaces:\n  c: Cork\n';

  for (const [what, from, to] of [
    ['a quote that is not closed', 'Ann Able', '"Ann Able'],
    ['a bracket that is not closed', '    born: 1950', '    aka: [Annie'],
    ['a brace at the margin', '    born: 1950', '{'],
    ['a second colon', 'Ann Able', 'Ann: Able'],
    ['a tab', '    born', '\tborn'],
    ['a line without a colon', '    born: 1950', '    born'],
  ] as const) {
    test(`${what} costs nothing that was read before`, () => {
      const after = read(good.replace(from, to), read(good));
      assert.equal(after.broken, true);
      assert.ok(after.problems.some(({ code }) => code === 'not-yaml'));
      assert.deepEqual(
        ['a', 'b', 'c'].map((id) => nameOf(after, id)),
        ['Ann Able', 'Bob Best', 'Cork'],
      );
      assert.deepEqual(result(read(good, after)), whole(good));
    });
  }

  test('an id that is being written breaks no other entry', () => {
    const after = read(good.replace('  b: Bob Best', '  new\n  b: Bob Best'), read(good));
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => nameOf(after, id)),
      ['Ann Able', 'Bob Best', 'Cork'],
    );
  });

  test('other entries are read while one is broken', () => {
    const after = read(good.replace('Able', '"x: [').replace('Bob', 'Rob'), read(good));
    assert.equal(nameOf(after, 'b'), 'Rob Best');
  });

  test('a text that breaks off within an entry costs nothing that came after', () => {
    const after = read(good.slice(0, good.indexOf('born') + 2), read(good));
    assert.equal(after.broken, true);
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => nameOf(after, id)),
      ['Ann Able', 'Bob Best', 'Cork'],
    );
    // Once more a beginning, and then the end comes too.
    const again = read('people:\n  a:\n    name: "Ann', after);
    assert.equal(nameOf(again, 'c'), 'Cork');
    assert.deepEqual(result(read(good, again)), whole(good));
  });

  test('an entry that is taken away is gone, though one before the end is broken', () => {
    const after = read(good.replace('Able', '"x: [').replace('  b: Bob Best\n', ''), read(good));
    assert.equal(after.broken, true);
    assert.equal(nameOf(after, 'b'), undefined);
  });

  test('what is kept over several states stands where the entry now stands', () => {
    const once = read(`# a line\n${good.replace('Ann Able', '"Ann')}`, read(good));
    const twice = read(`# a line\n# and one\n${good.replace('Ann Able', '"An')}`, once);
    assert.equal(nameOf(twice, 'a'), 'Ann Able');
    assert.equal(placeOf(twice, 'a')?.start.line, 3);
  });

  test('a file that can only be read as one keeps all that it held', () => {
    const json = JSON.stringify({ people: { a: 'Ann Able', b: 'Bob Best' } });
    const after = read(json.slice(0, -4), read(json));
    assert.equal(after.broken, true);
    assert.deepEqual(
      ['a', 'b'].map((id) => nameOf(after, id)),
      ['Ann Able', 'Bob Best'],
    );
  });

  test('a file that became too large keeps what it held', () => {
    const after = read(good + '#'.repeat(17 * 1024 * 1024), read(good));
    assert.equal(nameOf(after, 'a'), 'Ann Able');
  });
});
