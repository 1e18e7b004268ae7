import assert from 'node:assert/strict';
import type { Source } from '../../../../src/core/dossier/model';
import { bibliographyEntry } from '../../../../src/core/exchange/citation/bibliographyEntry';
import { citationMarkdown } from '../../../../src/core/exchange/citation/citationMarkdown';
import {
  citationPlain,
  type CitationText,
} from '../../../../src/core/exchange/citation/citationText';
import { fullNote } from '../../../../src/core/exchange/citation/fullNote';
import { shortNote } from '../../../../src/core/exchange/citation/shortNote';
import { libraryOf } from '../../libraryOf';
import { bundled } from '../bundled';
import { referenceForms } from './referenceForms';

function sourceOf(yaml: string): Source {
  const source = libraryOf(`sources:\n  s: ${yaml}\n`).source('s');
  assert.ok(source, yaml);
  return source;
}

const shown = (text: CitationText): string =>
  text
    .map((span) => {
      if (typeof span === 'string') return span;
      return 'italic' in span ? `*${span.italic}*` : `<${span.address}>`;
    })
    .join('');

suite('Notes and bibliography', () => {
  for (const { what, yaml, note, short, entry } of referenceForms) {
    test(what, () => {
      const source = sourceOf(yaml);
      assert.equal(shown(fullNote(source)), note);
      assert.equal(shown(shortNote(source)), short);
      assert.equal(shown(bibliographyEntry(source)), entry);
    });
  }

  test('put pages before the address, without “p.”; after a colon in a journal', () => {
    const page = sourceOf(
      '{type: webpage, title: Gas, issued: 2021, URL: "https://example.org/a"}',
    );
    assert.equal(
      citationPlain(fullNote(page, 'pp. 3-5')),
      '“Gas,” 2021, 3–5, https://example.org/a.',
    );
    assert.equal(citationPlain(shortNote(page, 'para. 12')), '“Gas,” para. 12.');
    const journal = sourceOf(
      '{type: article-journal, title: Gas, container-title: Pipes, volume: 3, issued: 2021}',
    );
    assert.equal(citationPlain(fullNote(journal, 'p. 3')), '“Gas,” Pipes 3 (2021): 3.');
    const film = sourceOf('{type: motion_picture, title: Gas, issued: 2021}');
    assert.equal(citationPlain(fullNote(film, '00:12:31')), 'Gas (2021), 00:12:31.');
  });

  test('name a source shortly by its own short title, or by words that say something', () => {
    const short = (fields: string): string => citationPlain(shortNote(sourceOf(`{${fields}}`)));
    assert.equal(short('title: A long title on gas and steel, title-short: Gas'), '“Gas.”');
    assert.equal(
      short('title: Extended talks on "gas from the north" end without a date'),
      '“Extended talks on ‘gas from the north.’”',
    );
    assert.equal(
      short('title: Talks (on gas from all of the north) end'),
      '“Talks on gas from all.”',
    );
    assert.equal(
      short('title: Ambassador of the Republic to take part in talks'),
      '“Ambassador of the Republic to take part.”',
    );
    assert.equal(
      short('title: The 2021 fleet and its way to sail north'),
      '“2021 fleet and its way.”',
    );
    assert.equal(short(`title: ${'长'.repeat(90)}`), `“${'长'.repeat(40)}.”`);
  });

  test('in Markdown show exactly the text, whatever it holds', () => {
    const hostile = sourceOf(
      String.raw`{title: '1. [x](https://evil.example) <b>a</b> *b* $(c) $d$ ^e^ @f \g &amp; h', author: [{literal: "- *Ann*\nBaker"}], container-title: "a_b_", URL: "https://example.org/a(b) <c>"}`,
    );
    assert.equal(
      citationMarkdown(fullNote(hostile)),
      String.raw`\- \*Ann\* Baker, “1. \[x\](https\://evil.example) \<b>a\</b> \*b\* \$(c) \$d\$ \^e\^ \@f \\g \&amp; h,” a\_b\_, n.d., <https://example.org/a(b)%20%3Cc%3E>.`,
    );
    const dollars = sourceOf('{type: book, title: $2 billion & AT&T, issued: 2021}');
    assert.equal(citationMarkdown(fullNote(dollars)), '*$2 billion & AT&T* (2021).');
  });

  test('are whole for every source of the bundled dossier', () => {
    const types = new Set(referenceForms.map(({ yaml }) => /type: ([\w-]+)/.exec(yaml)?.[1]));
    for (const source of bundled.ofKind('source')) {
      assert.ok(types.has(source.form), `no reference form of type ${source.form ?? ''}`);
      for (const text of [fullNote, shortNote, bibliographyEntry].map((cite) =>
        citationPlain(cite(source)),
      )) {
        assert.match(text, /[.?!][’”]*$/);
        assert.doesNotMatch(text, /undefined|\.\.|,,| ,|\(\)|  |,\.|\.,(?! )/, source.id);
      }
    }
  });

  test('tell no two sources of the bundled dossier alike at first mention', () => {
    const notes = bundled.ofKind('source').map((source) => citationPlain(fullNote(source)));
    assert.equal(new Set(notes).size, notes.length);
  });
});
