import assert from 'node:assert/strict';
import { citationsIn, type CitationUse } from '../../../src/core/writing/citationsIn';
import { citedSource } from '../../../src/core/writing/citedSource';
import { libraryOf } from '../libraryOf';

/** Each citation as it stands in the text, with its form and its place in the source. */
const told = (text: string, languageId = 'markdown'): readonly string[] =>
  citationsIn(text, languageId).map(({ key, form, start, end, locator }) => {
    assert.ok(text.slice(start, end).includes(key), text);
    return [form, text.slice(start, end), ...(locator === undefined ? [] : [locator])].join(' | ');
  });

suite('Citations in a document', () => {
  for (const [text, ...expected] of [
    ['Gas [@doe-21].', 'key | @doe-21'],
    ['Gas [@doe, p. 3; see also @roe.1, chap. 2]', 'key | @doe | p. 3', 'key | @roe.1 | chap. 2'],
    ['Gas [-@doe]. Steel [@{doe--x}]', 'key | @doe', 'key | @{doe--x}'],
    ['As @doe says, and @roe [p. 33] too.', 'inText | @doe', 'inText | @roe | p. 33'],
    ['Over two [see @doe,\npp. 3-5] lines', 'key | @doe | pp. 3-5'],
    [
      'A note[^doe] and one[^2].\n\n[^doe]: Doe, *Gas*.\n',
      'note | ^doe',
      'note | ^2',
      'definition | ^doe',
    ],
    ['Ключ [@иванов2021]', 'key | @иванов2021'],
    ['> quoted [@doe]\n- listed [@roe]', 'key | @doe', 'key | @roe'],
    ['Write to ann@example.org or @ once; see https://example.org/@doe.'],
    ['`[@doe]` and\n\n```\n[@doe]\n@doe\n[^doe]\n```\n'],
    ['---\nauthor: "[@doe]"\n---\nText'],
    ['See @fig-map and [@tbl:costs].'],
    ['[a link](https://example.org/@doe) and [@doe](https://example.org)'],
    ['<!-- [@doe] -->'],
  ] as const) {
    test(`in Markdown: ${text}`, () => {
      assert.deepEqual(told(text), expected);
    });
  }

  for (const [languageId, text, ...expected] of [
    [
      'latex',
      'A \\autocite[3]{doe,roe} and \\textcite[see][p. 4]{poe}',
      'key | doe | 3',
      'key | roe | 3',
      'key | poe | p. 4',
    ],
    ['latex', '% \\cite{doe}\n\\nocite{roe}'],
    ['typst', 'As @doe[p. 3] and #cite(<roe>).', 'inText | @doe | p. 3', 'key | roe'],
    [
      'org',
      'So [cite:@doe p. 3; @roe] and[fn:doe].\n\n[fn:doe] Doe.',
      'key | @doe | p. 3',
      'key | @roe',
      'note | :doe',
      'definition | :doe',
    ],
    ['asciidoc', 'So cite:[doe(3), roe].', 'key | doe | 3', 'key | roe'],
    [
      'restructuredtext',
      'So :cite:p:`doe,roe` and [#doe]_.\n\n.. [#doe] Doe.\n',
      'key | doe',
      'key | roe',
      'note | #doe',
      'definition | #doe',
    ],
    ['plaintext', 'So [@doe].', 'key | @doe'],
  ] as const) {
    test(`in ${languageId}: ${text}`, () => {
      assert.deepEqual(told(text, languageId), expected);
    });
  }

  test('know the brackets around several', () => {
    const text = 'Gas [@a; @b] here';
    assert.deepEqual(
      citationsIn(text, 'markdown').map(({ whole }) => text.slice(whole.start, whole.end)),
      ['[@a; @b]', '[@a; @b]'],
    );
  });

  test('mean a source by its id, its key in a reference manager, or a numbered label', () => {
    const library = libraryOf(`
sources:
  doe: {title: Gas, citation-key: doe2021}
  roe-2: Steel
  roe: Iron
`);
    const named = (key: string, form: CitationUse['form']): string | undefined =>
      citedSource({ key, form }, library)?.name;
    assert.equal(named('doe', 'key'), 'Gas');
    assert.equal(named('doe2021', 'inText'), 'Gas');
    assert.equal(named('doe-3', 'note'), 'Gas');
    assert.equal(named('doe-3', 'key'), undefined);
    assert.equal(named('roe-2', 'note'), 'Steel');
    assert.equal(named('1', 'note'), undefined);
  });
});
