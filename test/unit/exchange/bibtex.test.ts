import type { parse as Parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { exportBibtex } from '../../../src/core/exchange/exportBibtex';
import { exported } from '../../../src/core/exchange/exported';
import { importBibtex } from '../../../src/core/exchange/importBibtex';
import { oneLine } from '../../../src/core/exchange/oneLine';
import { texOf, texText } from '../../../src/core/exchange/tex';
import { libraryOf } from '../libraryOf';
import { bundled } from './bundled';
import { imported, plain, without } from './reading';

suite('Importing BibTeX', () => {
  test('takes entries with abbreviations, accents, names of every form and protected capitals', () => {
    const { get, problems } = imported(
      importBibtex,
      String.raw`
% A comment
@string{dawn = "Dawn"}
@article{khan2021,
  author = {Khan, Imran and Jan van der Berg and {World Bank and Co} and M{\"u}ller, Jr, J{\"o}rg and Plato},
  title = {Pakistan {R}ussia \& the {\v C}ech: 50\% of \emph{gas}---\o{} \'{\i}},
  journal = dawn # " Daily", year = 2021, month = apr, day = 6, pages = {1--20}, number = 7,
  url = {https://x.org/a_b?c=1&d=%20}, doi = {10.1/x_y}
}
@techreport{r, title = "T", institution = {IMF}, date = {2021~}, urldate = {2021-04-05}, language = {russian}}
@misc(m, title = {Quoted ${'``'}words''}, howpublished = {\url{https://a.b/c}}, author = "پاکستان")`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(get('khan2021'), {
      id: 'khan2021',
      kind: 'source',
      name: 'Pakistan Russia & the Čech: 50% of gas—ø í',
      form: 'article-journal',
      author: [
        { family: 'Khan', given: 'Imran' },
        { family: 'van der Berg', given: 'Jan' },
        { literal: 'World Bank and Co' },
        { family: 'Müller', given: 'Jörg, Jr' },
        { literal: 'Plato' },
      ],
      issued: '2021-04-06',
      container: 'Dawn Daily',
      url: 'https://x.org/a_b?c=1&d=%20',
      csl: { page: '1-20', issue: '7', DOI: '10.1/x_y' },
    });
    assert.deepEqual(get('r'), {
      id: 'r',
      kind: 'source',
      name: 'T',
      form: 'report',
      issued: '2021~',
      accessed: '2021-04-05',
      publisher: 'IMF',
      csl: { language: 'russian' },
    });
    assert.deepEqual(
      [get('m')['name'], get('m')['url'], get('m')['author']],
      ['Quoted “words”', 'https://a.b/c', [{ literal: 'پاکستان' }]],
    );
  });

  test('reads on after a broken entry and tells its line', () => {
    const { library, problems } = imported(
      importBibtex,
      '@book{a, title={A}}\n\n@book{broken, title={never ends\n\n@string{x="X"}\n@book{b, title=x}\n',
    );
    assert.deepEqual(
      library.entities.map(({ id }) => id),
      ['a', 'b'],
    );
    assert.deepEqual(
      problems.map(({ at }) => at?.number),
      [3],
    );
    assert.match(problems[0]?.message ?? '', /^This entry is broken/);
  });

  test('tells fields that a dossier has no place for, and fills in what a crossref gives', () => {
    const { get, problems } = imported(
      importBibtex,
      '@inbook{c, crossref={p}, title={C}, file={x.pdf}}\n@book{p, title={P}, publisher={Pub}, year=1999}',
    );
    assert.deepEqual(
      [get('c')['container'], get('c')['publisher'], get('c')['issued']],
      ['P', 'Pub', '1999'],
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['A dossier has no place for “file”, so it was left out.'],
    );
  });

  test('makes a dossier of whatever text it is given', () => {
    const piece = fc.constantFrom(
      '@',
      'book',
      '{',
      '}',
      'a',
      ',',
      'title',
      '=',
      '"',
      '\\',
      '#',
      '\n',
      '\\"',
      'é',
      ' and ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(piece, { maxLength: 12 }),
        (file, value) => {
          imported(importBibtex, file.join(''));
          imported(
            importBibtex,
            `@book{a, title = {${value.join('')}}, author = "${value.join('')}"}`,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is not exhausted by braces without end', () => {
    imported(importBibtex, `@book{a, title = ${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}`);
    assert.equal(texText('\\emph{'.repeat(5000)).length > 0, true);
  });
});

suite('Exporting BibTeX', () => {
  let parse: typeof Parse;

  suiteSetup(async () => {
    // Its CommonJS build does not load in Node.
    ({ parse } = await import('@retorquere/bibtex-parser'));
  });

  test('comes back as it was', () => {
    const back = imported(importBibtex, exported(exportBibtex(bundled)).text);
    assert.deepEqual(back.problems, []);
    for (const source of bundled.ofKind('source')) {
      assert.deepEqual(back.get(source.id), without(source, 'notes'));
    }
  });

  test('reads the same in another parser of BibTeX', () => {
    const { errors, entries } = parse(exported(exportBibtex(bundled)).text, {
      sentenceCase: false,
      caseProtection: false,
    });
    assert.deepEqual(errors, []);
    const sources = bundled.ofKind('source');
    assert.deepEqual(
      entries.map(({ key }) => key),
      sources.map(({ id }) => id),
    );
    entries.forEach(({ fields }, index) => {
      const source = sources[index]!;
      assert.equal(fields['title'], source.name);
      assert.equal(fields['url'], source.url);
      assert.deepEqual(
        fields.author?.map(
          ({ name, lastName, prefix, firstName }) =>
            name ?? [firstName, prefix, lastName].filter(Boolean).join(' '),
        ) ?? [],
        source.author.map(
          ({ family, given, literal }) => literal ?? [given, family].filter(Boolean).join(' '),
        ),
      );
    });
  });

  test('keeps the uncertainty of a date, with a plain year beside it', () => {
    const text = exported(
      exportBibtex(libraryOf('sources: {s: {title: T, issued: 2021-04~}}')),
    ).text;
    assert.match(text, /date = \{2021-04~\},\n {2}year = \{2021\},\n {2}month = \{4\},/);
    assert.equal(imported(importBibtex, text).get('s')['issued'], '2021-04~');
  });

  test('says how many sources have notes that stay behind', () => {
    const { omitted } = exported(exportBibtex(libraryOf('sources: {s: {title: T, notes: [n]}}')));
    assert.deepEqual(omitted, ['1 source has notes that BibTeX has no field for.']);
  });

  test('carries any text through TeX', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...Array.from('\\{}~^&%$#_-`\'"aé ن@,=😀')) })
      .map(oneLine);
    fc.assert(fc.property(text, (plain) => assert.equal(oneLine(texText(texOf(plain))), plain)));
  });

  test('carries hostile titles and names, and another parser sees them too', () => {
    const word = fc.string({
      unit: fc.constantFrom(...Array.from('\\{}~^&%$#_"@,=aé')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(word, word, (title, name) => {
        const library = libraryOf(
          JSON.stringify({
            sources: { s: { title, author: [{ literal: name }, { family: name, given: title }] } },
          }),
        );
        const { text } = exported(exportBibtex(library));
        assert.deepEqual(imported(importBibtex, text).get('s'), {
          ...plain(library.get('s')!),
          form: 'document',
        });
        const { entries } = parse(text, { sentenceCase: false, caseProtection: false });
        assert.equal(entries.length, 1);
      }),
    );
  });
});
