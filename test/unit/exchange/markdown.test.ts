import assert from 'node:assert/strict';
import fc from 'fast-check';
import { marked } from 'marked';
import { escapeMarkdown, markdownLink } from '../../../src/core/exchange/markdown';
import { proseMarkdown } from '../../../src/core/exchange/proseMarkdown';

/** What a reader sees of a line of Markdown, rendered as VS Code does, and the tags that make it up. */
function rendered(markdown: string): { text: string; tags: readonly string[] } {
  const html = marked.parse(`x ${markdown} x`, { gfm: true, async: false });
  const tags = [...html.matchAll(/<\/?[a-z][^>]*>/g)].map(([tag]) => tag);
  const text = html
    .replace(/<\/?[a-z][^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return { text: text.trim().slice(2, -2), tags };
}

/** As {@link rendered}, of what begins a line. */
const renderedAtStart = (markdown: string): ReturnType<typeof rendered> => {
  const html = marked.parse(`${markdown} x`, { gfm: true, async: false });
  return html.startsWith('<p>') && /<p>/g.exec(html)?.length === 1
    ? rendered(markdown)
    : { text: html, tags: ['a block'] };
};

suite('Dataset text in Markdown', () => {
  for (const hostile of [
    '[Profile](command:workbench.action.quit)',
    '![x](https://example.org/pixel.png)',
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<a href="javascript:alert(1)">x</a>',
    'javascript:alert(1)',
    'https://example.org/ and www.example.org and someone@example.org',
    '<https://example.org>',
    '**bold** _em_ ~~gone~~ `code` # head',
    '| a | b |',
    '&lt;b&gt; &amp; &copy;',
    'back\\slash \\[x\\](y)',
    '[ref]: https://example.org',
    '1. one',
    '- item',
    '+ item',
    '> quote',
    '=====',
    '***',
    '[^1]',
    '==marked==',
  ]) {
    test(`${hostile} is shown as it is written`, () => {
      const { text, tags } = rendered(escapeMarkdown(hostile));
      assert.equal(text, hostile);
      assert.deepEqual(tags, ['<p>', '</p>']);
      const prose = rendered(proseMarkdown(hostile));
      assert.deepEqual(prose, { text: hostile, tags: ['<p>', '</p>'] });
      assert.deepEqual(renderedAtStart(proseMarkdown(hostile, true)), prose);
    });
  }

  test('an icon’s code is shown as it is written', () => {
    // VS Code leaves \$(name) alone once Markdown has been rendered.
    assert.equal(rendered(escapeMarkdown('$(rocket) to $1')).text, '\\$(rocket) to $1');
  });

  test('lines are joined and marks of direction taken out', () => {
    assert.equal(escapeMarkdown('a\n\n# b\u202Ec\u0000d'), 'a \\# bc d');
  });

  test('whatever the text, nothing but that text appears', () => {
    const punctuation = fc.constantFrom(...Array.from('\\`*_{}[]()#+-.!|<>~&:/@=^"\' abc1\n$'));
    fc.assert(
      fc.property(
        fc.array(punctuation, { maxLength: 30 }).map((parts) => parts.join('')),
        (raw) => {
          fc.pre(!raw.includes('$('));
          for (const escape of [escapeMarkdown, proseMarkdown]) {
            const { text, tags } = rendered(escape(raw));
            assert.equal(text.replace(/\s+/g, ' ').trim(), raw.replace(/\s+/g, ' ').trim());
            assert.deepEqual(tags, ['<p>', '</p>']);
          }
          const { tags } = renderedAtStart(proseMarkdown(raw.trim(), true));
          assert.deepEqual(tags, ['<p>', '</p>']);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a link keeps its address whole, whatever its text and title hold', () => {
    const html = marked.parse(
      markdownLink('a](b', 'https://example.org/a_(b)?c="d e"&f=<g>', '") onclick="x'),
      { async: false },
    );
    assert.equal(
      html.trim(),
      '<p><a href="https://example.org/a_%28b%29?c=%22d%20e%22&amp;f=%3Cg%3E" title="&quot;) onclick=&quot;x">a](b</a></p>',
    );
  });

  test('keeps isolates that are closed, and no others', () => {
    assert.equal(escapeMarkdown('a \u2068b\u2069 c'), 'a \u2068b\u2069 c');
    for (const open of ['a \u2068b', 'a \u2069b\u2068', '\u202ea\u2067b'])
      assert.match(escapeMarkdown(open), /^[ab ]+$/);
  });
});
