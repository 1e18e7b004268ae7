import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/language/textEdit';
import type { CitationStyle } from '../../../src/core/writing/citationForms';
import type { Piece } from '../../../src/core/writing/piece';
import { writeEdits } from '../../../src/core/writing/writeEdits';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
sources:
  doe: {type: book, title: Gas, author: [{family: Doe, given: Jane}], publisher: Press, issued: 2020}
  roe: {type: webpage, title: Steel prices rise, container-title: Site, issued: 2021, URL: "https://example.org/"}
  doe-2: {type: book, title: Oil, author: [{family: Doe, given: Jane}], publisher: Press, issued: 2021}
  "a--b": {type: book, title: Dashes, issued: 2021}
`);

const cite = (...keys: readonly string[]): Piece => ({
  cite: keys.map((key) => {
    const [id = '', locator] = key.split('@');
    const source = library.source(id);
    assert.ok(source, id);
    return { source, ...(locator !== undefined && { locator }) };
  }),
});

/** A text with | where it is written, or two around what is written over, after the pieces are in. */
function written(
  marked: string,
  pieces: readonly Piece[],
  {
    style = 'footnote',
    languageId = 'markdown',
  }: { style?: CitationStyle; languageId?: string } = {},
): string {
  const [head = '', ...rest] = marked.split('|');
  const text = head + rest.join('');
  const start = head.length;
  const end = rest.length > 1 ? start + (rest[0]?.length ?? 0) : start;
  const { edits, cursor } = writeEdits(
    { text, languageId, style, library },
    { start, end },
    pieces,
  );
  const result = applyEdits(text, edits);
  // What stood behind the cursor still does.
  const behind = text.slice(end).split('\n')[0] ?? '';
  assert.ok(result.startsWith(behind, cursor) || style === 'pandoc', result);
  return result;
}

suite('Footnotes', () => {
  test('are full at first mention, short after, each with its text at the end in order', () => {
    const once = written('Gas flows|.\n\nSteel melts.\n', [cite('doe')]);
    assert.equal(
      once,
      'Gas flows[^doe].\n\nSteel melts.\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n',
    );
    const twice = written(once.replace('melts', 'melts|'), [cite('doe@p. 3')]);
    assert.equal(
      twice,
      'Gas flows[^doe].\n\nSteel melts[^doe-3].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n[^doe-3]: Doe, *Gas*, 3.\n',
    );
    assert.equal(
      written(twice.replace('Steel', 'Steel|'), [cite('roe')]),
      'Gas flows[^doe].\n\nSteel[^roe] melts[^doe-3].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n' +
        '[^roe]: “Steel prices rise,” Site, 2021, <https://example.org/>.\n[^doe-3]: Doe, *Gas*, 3.\n',
    );
  });

  test('before the first one take over the full form, and keep where in the source it was', () => {
    assert.equal(
      written('One| two[^doe].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020), 3.', [cite('doe')]),
      'One[^doe-3] two[^doe].\n\n[^doe-3]: Jane Doe, *Gas* (Press, 2020).\n[^doe]: Doe, *Gas*, 3.',
    );
  });

  test('leave those of others as they are, and what anyone has changed', () => {
    assert.equal(
      written('A[^1] b| c[^2].\n\n[^1]: Mine.\n\n[^2]: Also\n    mine.\n', [cite('doe')]),
      'A[^1] b[^doe] c[^2].\n\n[^1]: Mine.\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n\n[^2]: Also\n    mine.\n',
    );
    assert.equal(
      written('A| b[^doe].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020). A fine book.\n', [
        cite('doe'),
      ]),
      'A[^doe-3] b[^doe].\n\n[^doe-3]: Jane Doe, *Gas* (Press, 2020).\n[^doe]: Jane Doe, *Gas* (Press, 2020). A fine book.\n',
    );
  });

  test('take up a note again whose place was deleted', () => {
    assert.equal(
      written('A|.\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n', [cite('doe@p. 9')]),
      'A[^doe].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020), 9.\n',
    );
  });

  test('stand apart from the text by a blank line, wherever it ends', () => {
    const note = '[^doe]: Jane Doe, *Gas* (Press, 2020).\n';
    assert.equal(written('A|', [cite('doe')]), `A[^doe]\n\n${note}`);
    assert.equal(written('A|\n', [cite('doe')]), `A[^doe]\n\n${note}`);
    assert.equal(written('A\n|', [cite('doe')]), `A\n[^doe]\n\n${note}`);
    assert.equal(written('A|\n\n\n', [cite('doe')]), `A[^doe]\n\n\n${note}`);
  });

  test('in the middle of the text stay there; a new one goes to the end', () => {
    assert.equal(
      written('A[^1].\n\n[^1]: Mine.\n\nB|.\n', [cite('doe')]),
      'A[^1].\n\n[^1]: Mine.\n\nB[^doe].\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n',
    );
  });

  test('in code do not count', () => {
    assert.equal(
      written('`[^doe]` A|', [cite('doe')]),
      '`[^doe]` A[^doe]\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n',
    );
  });

  test('of several sources stand beside each other, and replace what is written over', () => {
    assert.equal(
      written('It is |800 km[^doe]| long.\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n', [
        '1_100 km',
        cite('doe@p. 4', 'roe'),
      ]),
      'It is 1\\_100 km[^doe-3][^roe] long.\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n[^doe-3]: Jane Doe, *Gas* (Press, 2020), 4.\n[^roe]: “Steel prices rise,” Site, 2021, <https://example.org/>.\n',
    );
  });

  test('of one passage may cite a source twice', () => {
    assert.equal(
      written('|', ['A', cite('doe'), ' b', cite('doe')]),
      'A[^doe] b[^doe-3]\n\n[^doe]: Jane Doe, *Gas* (Press, 2020).\n[^doe-3]: Doe, *Gas*.\n',
    );
  });

  for (const [languageId, expected] of [
    [
      'latex',
      'A\\footnote{Jane Doe, \\emph{Gas} (Press, 2020).} b\\footnote{Doe, \\emph{Gas}, 3.}',
    ],
    ['typst', 'A#footnote[Jane Doe, #emph[Gas] (Press, 2020).] b#footnote[Doe, #emph[Gas], 3.]'],
    ['asciidoc', 'Afootnote:[Jane Doe, __Gas__ (Press, 2020).] bfootnote:[Doe, __Gas__, 3.]'],
    [
      'org',
      'A[fn:doe] b[fn:doe-3]\n\n[fn:doe] Jane Doe, /Gas/ (Press, 2020).\n[fn:doe-3] Doe, /Gas/, 3.\n',
    ],
    [
      'restructuredtext',
      'A [#doe]_ b [#doe-3]_\n\n.. [#doe] Jane Doe, *Gas* (Press, 2020).\n.. [#doe-3] Doe, *Gas*, 3.\n',
    ],
    ['plaintext', 'A (Jane Doe, Gas (Press, 2020)) b (Doe, Gas, 3)'],
  ] as const) {
    test(`in ${languageId}`, () => {
      const once = written('A| b', [cite('doe')], { languageId });
      const at = once.includes('\n') ? once.indexOf(' b') + 2 : once.length;
      const again = `${once.slice(0, at)}|${once.slice(at)}`;
      assert.equal(written(again, [cite('doe@p. 3')], { languageId }), expected);
    });
  }
});

suite('Keys', () => {
  const pandoc = (marked: string, key: string, languageId = 'markdown'): string =>
    written(marked, [cite(...key.split(' '))], { style: 'pandoc', languageId });

  test('stand in brackets, apart from the word before, with their places', () => {
    assert.equal(pandoc('Gas|.', 'doe'), 'Gas [@doe].');
    assert.equal(
      pandoc('Gas |.', 'doe@p._3'.replace('_', ' ').split(' ').join('\u00a0')),
      'Gas [@doe, p.\u00a03].',
    );
    assert.equal(pandoc('Gas|.', 'doe roe'), 'Gas [@doe; @roe].');
    assert.equal(pandoc('Gas|.', 'a--b'), 'Gas [@{a--b}].');
  });

  test('join brackets that the cursor stands in or behind', () => {
    assert.equal(pandoc('Gas [@doe, p. 3|].', 'roe'), 'Gas [@doe, p. 3; @roe].');
    assert.equal(pandoc('Gas [@doe]|.', 'roe'), 'Gas [@doe; @roe].');
    assert.equal(pandoc('Gas |[@doe].', 'roe'), 'Gas [@roe][@doe].');
  });

  for (const [languageId, expected] of [
    ['latex', 'Gas\\autocite{doe,roe}'],
    ['typst', 'Gas @doe @roe'],
    ['org', 'Gas [cite:@doe; @roe]'],
    ['asciidoc', 'Gas cite:[doe,roe]'],
    ['restructuredtext', 'Gas :cite:p:`doe,roe`'],
    ['plaintext', 'Gas [@doe; @roe]'],
  ] as const) {
    test(`in ${languageId}`, () => {
      assert.equal(pandoc('Gas|', 'doe roe', languageId), expected);
    });
  }
});

suite('Citations in parentheses', () => {
  test('are full once, then short', () => {
    const once = written('A| b', [cite('roe')], { style: 'plain' });
    assert.equal(once, 'A (“Steel prices rise,” Site, 2021, <https://example.org/>) b');
    assert.equal(
      written(`${once}|`, [cite('roe@p. 2', 'doe')], { style: 'plain' }),
      `${once} (Site, “Steel prices rise,” 2; Jane Doe, *Gas* (Press, 2020))`,
    );
  });
});
