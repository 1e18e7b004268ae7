import assert from 'node:assert/strict';
import { atOnce } from '../../../src/core/dossier/atOnce';
import { fold } from '../../../src/core/views/fold';
import { allNames } from '../../../src/core/views/names';
import { nameCompletions, typedNames } from '../../../src/core/writing/nameCompletions';
import { buildNameIndex } from '../../../src/core/writing/nameIndex';
import { bundled } from '../exchange/bundled';
import { libraryOf } from '../libraryOf';

const index = atOnce(buildNameIndex(bundled));
const complete = (typed: string, ...named: readonly string[]): readonly string[] =>
  nameCompletions(typed, index, {
    library: bundled,
    asof: '2021-04-07',
    named: new Set(named),
    most: 50,
  }).items.map(({ text }) => text);

suite('Names while writing', () => {
  test('are found by the beginning of any of their words', () => {
    assert.equal(complete('Lavr')[0], 'Sergey Lavrov');
    assert.equal(complete('Serg')[0], 'Sergey Lavrov');
    assert.ok(complete('Stream').includes('Pakistan Stream Gas Pipeline'));
    assert.ok(!complete('avrov').includes('Sergey Lavrov'));
  });

  test('are written in the preferred form, or in the script that was typed', () => {
    assert.equal(complete('North-South')[0], 'Pakistan Stream Gas Pipeline');
    assert.equal(complete('Лавр')[0], 'Сергей Лавров');
    assert.match(complete('شاہ')[0] ?? '', /^شاہ/);
  });

  test('come with what tells them from namesakes, as of the date', () => {
    const at = (asof: string): string | undefined =>
      nameCompletions('Imran Khan', index, { library: bundled, asof, named: new Set(), most: 5 })
        .items[0]?.description;
    assert.match(at('2021-04-07') ?? '', /^Prime Minister of Pakistan/);
    assert.match(at('2023-01-01') ?? '', /^formerly Prime Minister of Pakistan/);
  });

  test('of the document come first, then names that begin so, then the better tied', () => {
    const library = libraryOf(`
people:
  far: Zed Abel
  tied: Zed Abbott
  first: Abigail Young
  named: Zed Abrams
events:
  e1: {name: One, date: 2021, actor: tied}
`);
    const own = atOnce(buildNameIndex(library));
    const found = own.find('Ab', 10, new Set(['named'])).hits.map(({ entity }) => entity.id);
    assert.deepEqual(found, ['named', 'first', 'tied', 'far']);
    const few = own.find('Ab', 2, new Set());
    assert.deepEqual(
      few.hits.map(({ entity }) => entity.id),
      ['first', 'tied'],
    );
    assert.equal(few.isMore, true);
  });

  test('are the same as those of a search through everything', () => {
    for (const typed of ['Pa', 'pak', 'Ka', 'шах', 'S', '', 'zzz', 'Gas Pipe', 'al-']) {
      const wanted = fold(typed);
      const expected = bundled.entities.filter(
        (entity) =>
          entity.kind !== 'source' &&
          allNames(entity).some((name) => {
            const text = fold(name);
            return [...text.matchAll(/(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]/gu)].some(
              ({ index: at }) => text.startsWith(wanted, at),
            );
          }),
      );
      const found = index.find(typed, 10_000).hits;
      assert.deepEqual(
        new Set(found.map(({ entity }) => entity.id)),
        new Set(expected.map(({ id }) => id)),
        typed,
      );
      assert.equal(index.has(typed), expected.length > 0);
    }
  });

  for (const [before, ...expected] of [
    ['he met La', 'La'],
    ['He met La', 'He met La', 'La'],
    ['the Pakistan Str', 'Pakistan Str', 'Str'],
    ['met Lavrov at Pakistan str', 'Lavrov at Pakistan str', 'Pakistan str'],
    ['he met L'],
    ['at Pakistan S', 'Pakistan S'],
    ['he met la'],
    ['x@La', 'La'],
    ['met @la', '@la'],
    ['met @', '@'],
    ['met @Sergey La', '@Sergey La'],
    ['cites [@la'],
    ['cites [@a; @la'],
    ['встретил Ла', 'Ла'],
    ['نے شاہ', 'نے شاہ', 'شاہ'],
    ['at https://example.org/@la'],
    ['O’Br', 'O’Br'],
    [''],
  ] as const) {
    test(`in “${before}” are typed as ${expected.join(', or ') || 'nothing'}`, () => {
      assert.deepEqual(
        typedNames(before).map(({ start, text, hasSign }) => {
          assert.equal(before.slice(start), (hasSign ? '@' : '') + text);
          return before.slice(start);
        }),
        expected,
      );
    });
  }
});
