import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { marked } from 'marked';
import { briefMarkdown } from '../../src/core/exchange/brief/briefMarkdown';
import { pandoc } from '../workbench/pandoc.mjs';
import { CommandFailed } from '../workbench/run.mjs';
import { briefFor, bundledLibrary, libraryOf } from './briefs';
import { hostile } from './dossiers';
import { naughty } from './naughtyStrings';

/** One element of what Pandoc reads. */
interface Element {
  readonly t: string;
  readonly c?: unknown;
}

suite('a brief in Markdown, read by Pandoc', () => {
  let program: string;
  suiteSetup(async function () {
    try {
      program = await pandoc();
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      console.log(error.message);
      this.skip();
    }
  });

  /** Every element in order, however deep; Pandoc fails on what it warns of. */
  const read = (markdown: string): readonly Element[] => {
    const json = execFileSync(program, ['-f', 'markdown', '-t', 'json', '--fail-if-warnings'], {
      input: markdown,
      maxBuffer: 1e9,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const found: Element[] = [];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        if ('t' in value) found.push(value as Element);
        Object.values(value).forEach(walk);
      }
    };
    walk(JSON.parse(json.toString()));
    return found;
  };
  const count = (elements: readonly Element[], type: string): number =>
    elements.filter(({ t }) => t === type).length;

  test('every footnote resolves, and the tables are tables', async () => {
    const markdown = briefMarkdown(briefFor(await bundledLibrary(), 'All'));
    const elements = read(markdown);
    const referred = markdown.match(/\[\^\w+\](?!:)/g)?.length ?? 0;
    assert.ok(referred > 100);
    assert.equal(count(elements, 'Note'), referred);
    assert.equal(count(elements, 'Table'), 3);
    assert.doesNotMatch(
      elements.flatMap(({ t, c }) => (t === 'Str' && typeof c === 'string' ? [c] : [])).join(' '),
      /\[\^|\*\*|\|/,
    );
  });

  test('hostile text stays text', () => {
    // All strings in all fields of a dossier; then each as the words around it.
    const full = briefMarkdown(briefFor(libraryOf(hostile), 'All'));
    const heads = naughty.map((words) => briefMarkdown(briefFor(libraryOf(''), words)));
    for (const markdown of [full, heads.join('\n')]) {
      const elements = read(markdown);
      for (const type of ['RawInline', 'RawBlock', 'Image', 'Math', 'Cite', 'Code', 'CodeBlock'])
        assert.equal(count(elements, type), 0, type);
      const targets = elements
        .filter(({ t }) => t === 'Link')
        .map(({ c }) => (c as [unknown, unknown, [string]])[2][0]);
      assert.deepEqual(
        targets.filter((target) => !target.startsWith('https://example.org/')),
        [],
      );
      const html = marked.parse(markdown, { gfm: true, async: false });
      const tags = new Set([...html.matchAll(/<\/?([a-z][a-z0-9]*)\b/g)].map((match) => match[1]));
      for (const tag of ['script', 'img', 'svg', 'iframe', 'style', 'div', 'code', 'pre', 'del'])
        assert.ok(!tags.has(tag), tag);
    }
  });
});
