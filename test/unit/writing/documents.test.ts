import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/language/textEdit';
import { bibliographyEdits, citedIn } from '../../../src/core/writing/bibliographyEdits';
import { insertionsOf } from '../../../src/core/writing/insertions';
import { keyContext } from '../../../src/core/writing/keyContext';
import { choiceMatcher, sourceChoices } from '../../../src/core/writing/sourceChoices';
import { bundled } from '../exchange/bundled';

const offers = (id: string, asof = '2021-04-07'): readonly string[] => {
  const entity = bundled.get(id);
  assert.ok(entity, id);
  return insertionsOf(entity, bundled, asof).map(({ label, cites }) => `${label} +${cites}`);
};

suite('What can be written of something', () => {
  test('is a person’s name, with the office at the date', () => {
    assert.ok(offers('lavrov').includes('Sergey Lavrov +0'));
    assert.ok(
      offers('lavrov').some((text) => text.startsWith('Sergey Lavrov, Foreign Minister of Russia')),
    );
    assert.ok(
      offers('imran-khan', '2023-01-01').some((text) =>
        text.includes(', former Prime Minister of Pakistan'),
      ),
    );
  });

  test('is a figure with those who state it, three at most', () => {
    const figures = offers('psgp').filter((text) => text.startsWith('1,100 km'));
    assert.match(figures[0] ?? '', /^1,100 km \+[123]$/);
  });
});

suite('A bibliography', () => {
  const written = (text: string): string =>
    applyEdits(
      text,
      bibliographyEdits(text, 'markdown', citedIn(text, 'markdown', bundled).sources),
    );

  test('stands at the end, before the texts of footnotes, and is written anew in its place', () => {
    const once = written('A [@sov-tash][^1].\n\n[^1]: Mine.\n');
    assert.match(
      once,
      /^A [^\n]*\n\n## Bibliography\n\n<!-- [^]*“Tashkent Declaration,”[^]*-->\n\n\[\^1\]: Mine\.\n$/,
    );
    assert.equal(written(once), once);
    const more = written(once.replace('A ', 'A [@wiki-u2] '));
    assert.match(more, /- “Tashkent[^\n]*\n- \*Wikipedia\*, s\.v\./);
    assert.equal(more.split('## Bibliography').length, 2);
  });

  test('goes under an empty heading of that name', () => {
    assert.match(written('A [@sov-tash].\n\n# Sources\n'), /\n# Sources\n\n<!-- [^]*“Tashkent/);
  });

  test('tells keys that nothing has, but no handles and no notes of others', () => {
    assert.deepEqual(citedIn('[@nobody] @handle [^1]', 'markdown', bundled).unknown, ['nobody']);
  });
});

suite('Sources to cite', () => {
  test('are found by any field and in any script; those cited already come first', () => {
    const found = (query: string): readonly string[] =>
      sourceChoices(bundled, new Set(['sov-tash']))
        .filter(choiceMatcher(query))
        .map(({ source }) => source.id);
    assert.equal(found('')[0], 'sov-tash');
    assert.ok(found('tashkent declaration').includes('sov-tash'));
    assert.ok(found('soviethistory.msu').includes('sov-tash'));
    assert.ok(found('عبدالله').includes('sputnik-af'));
    assert.deepEqual(found('zzz'), []);
  });

  for (const [before, languageId, expected] of [
    ['Gas [@so', 'markdown', 'key so'],
    ['Gas [see @a; @so', 'markdown', 'key so'],
    ['Gas[^so', 'markdown', 'note so'],
    ['As @so', 'markdown', 'inText so'],
    ['ann@so', 'markdown', undefined],
    ['Gas \\autocite[3]{a,so', 'latex', 'key so'],
    ['Gas cite:[so', 'asciidoc', 'key so'],
  ] as const) {
    test(`are wanted behind “${before}”: ${expected ?? 'no'}`, () => {
      const context = keyContext(before, languageId);
      assert.equal(context && `${context.form} ${context.typed}`, expected);
    });
  }
});
