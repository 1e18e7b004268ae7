import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportBibtex } from '../../../src/core/exchange/exportBibtex';
import { exportCsl } from '../../../src/core/exchange/exportCsl';
import { exported } from '../../../src/core/exchange/exported';
import { onlySources } from '../../../src/core/exchange/onlySources';
import { applyEdits } from '../../../src/core/language/textEdit';
import { bibliographyEdits, citedIn } from '../../../src/core/writing/bibliographyEdits';
import type { CitationStyle } from '../../../src/core/writing/citationForms';
import { writeEdits } from '../../../src/core/writing/writeEdits';
import { bundled } from '../exchange/bundled';

const program = process.env['PANDOC'] ?? 'pandoc';

function hasPandoc(): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const render = (text: string, ...args: readonly string[]): string =>
  execFileSync(program, ['--from', 'markdown', '--to', 'plain', '--wrap=none', ...args], {
    input: text,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

/** Sources of every kind, some cited twice, one after the other at the end of a draft. */
const sources = [
  'sov-tash',
  'wiki-u2',
  'jam-1999',
  'frus-511',
  'rediff-220224',
  'sov-tash',
  'ee-0531',
].map((id) => {
  const source = bundled.source(id);
  assert.ok(source, id);
  return source;
});

const drafted = (style: CitationStyle): string =>
  sources.reduce((text, source) => {
    const at = text.indexOf(' END');
    const writing = { text, languageId: 'markdown', style, library: bundled };
    return applyEdits(
      text,
      writeEdits(writing, { start: at, end: at }, [' Words', { cite: [{ source }] }]).edits,
    );
  }, 'A draft. END\n');

suite('What Pandoc makes of a draft', function () {
  this.timeout(60_000);

  suiteSetup(function () {
    if (hasPandoc()) return;
    console.log('There is no Pandoc here: what it makes of a draft was not tried.');
    this.skip();
  });

  test('has every footnote, in order, and the bibliography', () => {
    const text = drafted('footnote');
    const cited = citedIn(text, 'markdown', bundled).sources;
    assert.equal(cited.length, new Set(sources).size);
    const plain = render(applyEdits(text, bibliographyEdits(text, 'markdown', cited)));
    sources.forEach((_, index) => assert.ok(plain.includes(`[${index + 1}] `), plain));
    assert.equal(plain.includes(`[${sources.length + 1}]`), false);
    assert.match(
      plain,
      /\[1\] “Tashkent Declaration,” Seventeen Moments[^]*\[6\] “Tashkent Declaration\.”/,
    );
    assert.match(plain, /Bibliography\n\n[^]*-\s+Eastern Eye\. “Russia and Pakistan agree deal/);
    assert.equal(plain.includes('dossier:'), false);
  });

  for (const [format, file] of [
    [exportCsl, 'cited.json'],
    [exportBibtex, 'cited.bib'],
  ] as const) {
    test(`finds every key in the exported ${file}`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'cited-'));
      try {
        const bibliography = path.join(folder, file);
        writeFileSync(bibliography, exported(format(onlySources([...new Set(sources)]))).text);
        const plain = render(drafted('pandoc'), '--citeproc', '--bibliography', bibliography);
        assert.equal(plain.includes('?)'), false, plain);
        for (const { name } of sources) {
          const words = name
            .replace(/^\[|\]$/g, '')
            .split(/[^\p{L}\p{N}]+/u)
            .slice(0, 3);
          assert.match(plain, new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'iu'));
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  }
});
