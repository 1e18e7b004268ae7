import assert from 'node:assert/strict';
import fc from 'fast-check';
import { proseOf } from '../../../src/core/mentions/prose';
import { takesInProportion } from '../takesInProportion';
import { namedIn } from './naming';

/*
 * In these texts a name in capitals is no prose and must not be found, any other must be. The test
 * compares the words, so a text says by itself what is expected of it.
 */
const cast = { lahore: 'Lahore', karachi: 'Karachi', stream: 'Pakistan Stream' };

function prose(languageId: string, texts: Readonly<Record<string, string>>): void {
  suite(`Prose in ${languageId}`, () => {
    for (const [title, text] of Object.entries(texts)) {
      test(title, () => {
        assert.equal(proseOf(text, languageId).length, text.length);
        const names = /Lahore|Karachi|Pakistan.{1,20}?Stream/gsu;
        const expected = [...text.matchAll(names)].map(([name]) => name);
        assert.deepEqual(namedIn(text, cast, languageId), expected);
      });
      test(`${title}, with CRLF`, () => {
        const crlf = text.replaceAll('\n', '\r\n');
        assert.equal(
          namedIn(crlf, cast, languageId).length,
          namedIn(text, cast, languageId).length,
        );
      });
    }
  });
}

prose('markdown', {
  'code spans of any number of backticks':
    'Lahore `LAHORE` ``LAHORE ` LAHORE`` Karachi ```LAHORE``` Lahore',
  'a code span over two lines': 'see `LAHORE\nLAHORE` Lahore',
  'a backtick that opens nothing': 'a ` stray Lahore\n\nand ` another Karachi ``\n\nLahore',
  'an escaped backtick': 'a \\`Lahore\\` b',
  'fences, with their info':
    'Lahore\n```js LAHORE\nLAHORE\n```\nKarachi\n~~~\nLAHORE\n```\nLAHORE\n~~~~\nLahore',
  'a longer fence around a shorter one': '````\nLAHORE\n```\nLAHORE\n````\nLahore',
  'a fence that is never closed': 'Lahore\n```\nLAHORE\n\nLAHORE',
  'a fence in a list item ends with it': '- ```\n  LAHORE\n\nLahore',
  'a fence in a quotation ends with it': '> ```\n> LAHORE\n\nLahore',
  'indented code': 'Lahore\n\n    LAHORE\n\tLAHORE\n\nKarachi',
  'indented lines of a paragraph and of a list':
    'Lahore\n    Lahore\n\n- Karachi\n\n  Karachi\n\n      LAHORE\n\n    - Lahore',
  'link and image targets with their titles':
    '[Lahore](http://LAHORE "LAHORE") ![Karachi](img/LAHORE.png) [Lahore](<LAHORE LAHORE> (LAHORE)) x',
  'a target with brackets in it': '[Lahore](LAHORE_(LAHORE)_LAHORE) Karachi',
  'a link over two lines': '[the\nLahore](LAHORE\n"LAHORE") Karachi',
  'reference links and their definitions':
    '[Lahore][LAHORE] Karachi\n\n[LAHORE]: LAHORE "LAHORE"\n[two]: LAHORE',
  'the title of a definition on a line of its own':
    '[one]: LAHORE\n  "LAHORE"\n[two]: LAHORE\n(LAHORE)\n\n[three]: LAHORE\nLahore\n\n[four]: LAHORE "x"\n"Karachi"\n\n[five]: LAHORE\n\n"Lahore"',
  'a heading ends a name':
    '# On PAKISTAN\nSTREAM\n\n> ## In PAKISTAN\n> STREAM\n\n#1 in Pakistan\nStream',
  'round brackets that are no target': 'Lahore (Karachi) [Lahore] (Karachi)',
  'addresses, bare and in angle brackets':
    'https://x.y/LAHORE, <http://LAHORE> www.LAHORE.com lahore.LAHORE@x.org <LAHORE@x.y> Lahore',
  'an address in brackets ends before them': '(https://x.y/LAHORE) “https://LAHORE” Lahore',
  'HTML tags and attributes':
    '<b class="LAHORE">Lahore</b> <img alt=\'LAHORE\' src=LAHORE> Karachi <a\nhref="LAHORE">Lahore</a>',
  'what only looks like a tag': 'a < Lahore > b, 3 <4 Karachi',
  'HTML comments, in a line and over many':
    'Lahore <!-- LAHORE --> Karachi\n\n<!-- LAHORE\n\nLAHORE -->\nLahore',
  'scripts and styles':
    '<script>\nLAHORE\n\nLAHORE\n</script>\nLahore\n<pre>\nLAHORE\n</pre>\n\nKarachi',
  'front matter: keys never, values of the title and such':
    '---\ntitle: Lahore LAHORE\nLAHORE: LAHORE\ntags: [LAHORE]\nabstract: >\n  Karachi\n  and Lahore\nplace:\n  title: LAHORE\n---\nLahore'.replace(
      'Lahore LAHORE',
      'Lahore',
    ),
  'a rule in the first line is no front matter where nothing closes it': '***\nLahore',
  'front matter in TOML': '+++\ntitle = "Lahore"\nLAHORE = "LAHORE"\n+++\nKarachi',
  'headings, tables and footnotes':
    '# Lahore\n\n| Lahore | Karachi |\n|---|---|\n| x | Lahore |\n\nKarachi[^LAHORE] x\n\n[^LAHORE]: In Lahore',
  'a name that reads on through markup':
    'Pakistan **Stream** and *Pakistan* Stream, <b>Pakistan</b> Stream, [Pakistan](LAHORE) Stream',
  'a name over two cells is none': '| PAKISTAN | STREAM |',
  'characters written as entities':
    'Pakistan&nbsp;Stream &LAHORE; &#39;Lahore&#39; Karachi&mdash;Lahore',
  'a hard break inside a name': 'Pakistan  \nStream\n\nPakistan\\\nStream and Pakistan<br>Stream',
  'citations, attributes, short codes and wiki links':
    '[@LAHORE, p. 3] Lahore {#id .LAHORE} {{< LAHORE >}} [[LAHORE|Karachi]] [[Lahore]]',
  'a block of mathematics, but no sum of money':
    '$$\nLAHORE\n$$\nUS$2bn for Lahore and $3bn for Karachi, $5.',
  'emphasis of both kinds': '*Lahore* _Karachi_ **Lahore** __Karachi__ ***Lahore***',
  'tags between names part them, tags of format do not':
    '<tr><td>Lahore</td><td>Karachi</td></tr>\n\n<ul><li>Lahore<li>Karachi</ul><p>Lahore</p>Karachi, Pakistan <i>Stream</i>, <Note>Lahore</Note>x',
  'a note mark in a tag is glued to nothing':
    'Lahore<sup>1</sup> Karachi<a href="#1">1</a> Lahore<sub>x</sub>',
  'declarations, and tags with a prefix':
    '<?xml LAHORE?> <!DOCTYPE LAHORE> <svg:g id="LAHORE"> <x:LAHORE a="LAHORE"/> Karachi',
  'signs written as entities': '&laquo;Karachi&raquo; &#8222;Lahore&#x201c;&hellip; &copy;Karachi',
  'attributes behind a link, an image or a span':
    '![Lahore](LAHORE.png){width=3 fig-alt="LAHORE"} [Karachi]{lang="LAHORE"} [Lahore](x){.LAHORE}',
  'files and headings in wiki links':
    '![[LAHORE.png]] [[Karachi#LAHORE]] [[LAHORE/x|Lahore]] ![[LAHORE.md|LAHORE]]',
  'mathematics in a line': 'Lahore $$LAHORE$$ US$$ Karachi',
  'what belongs to a note or a definition behind an empty line':
    'Lahore[^1]\n\n[^1]: Karachi\n\n    Lahore goes on\n\nTerm\n: Karachi\n\n    Lahore\n\nx\n\n    LAHORE',
  'an address before punctuation of other scripts':
    '见https://x.y/LAHORE，Karachi。https://x.y/LAHORE、Lahore；www.x.y/LAHORE۔ Karachi https://LAHORE؟ https://LAHORE—Lahore https://x.y/LAHORE–LAHORE',
});

prose('restructuredtext', {
  'literals, roles and targets':
    'Lahore ``LAHORE`` :ref:`LAHORE` :ref:`Karachi <LAHORE>` `Lahore <http://LAHORE>`_ |LAHORE| x',
  'code, and what follows two colons':
    '.. code-block:: LAHORE\n\n   LAHORE\n\nLahore::\n\n   LAHORE\n\n   LAHORE\n\nKarachi',
  'a session of an interpreter':
    'Lahore\n\n>>> from pakistan import LAHORE\n>>> LAHORE\nLAHORE\n\nKarachi\n\n    >>> LAHORE\n\nLahore',
  'a sign at the start of a line marks no quotation': 'Lahore\n>>> Karachi',
  'comments, targets and fields':
    '.. LAHORE comment\n   LAHORE\n\n.. _LAHORE: http://x\n\n:LAHORE: Lahore\n:Author: Karachi',
  'other directives are prose': '.. note:: Lahore\n\n   Karachi',
  'an image and its file': '.. image:: LAHORE.png\n   :alt: LAHORE\n\nLahore [LAHORE]_ x',
  'a figure is prose but for its file and options':
    '.. figure:: LAHORE.png\n   :name: LAHORE\n   :alt: LAHORE\n\n   Karachi\n\nLahore',
  'directives that take keys':
    '.. class:: LAHORE\n\n.. role:: LAHORE(LAHORE)\n\n.. index:: LAHORE\n\n.. default-role:: LAHORE\n\n.. topic:: Karachi\n\n   Lahore',
});

prose('asciidoc', {
  'blocks between delimiters':
    'Lahore\n\n----\nLAHORE\n\nLAHORE\n----\n\n....\nLAHORE\n....\n////\nLAHORE\n////\nKarachi',
  'attributes, comments and literal paragraphs':
    ':LAHORE: LAHORE\n[source,LAHORE]\n// LAHORE\nLahore\n\n LAHORE\n LAHORE\n\nKarachi',
  'macros, references and monospace':
    'https://LAHORE[Lahore] link:LAHORE[Karachi] xref:LAHORE[Lahore] <<LAHORE,Karachi>> <<LAHORE>> `LAHORE` {LAHORE} image::LAHORE.png[Lahore]',
  lists: '* Lahore\n** Karachi\n. Lahore',
  'conditions, anchors and what is passed through':
    'ifdef::LAHORE[]\nLahore\nendif::LAHORE[]\nanchor:LAHORE[] pass:[LAHORE] stem:[LAHORE] latexmath:[LAHORE] asciimath:[LAHORE] $$LAHORE$$ kbd:[LAHORE] Karachi',
  'a note glued to its word, and terms for the index':
    'Lahorefootnote:[Karachi] ((Lahore)) (((LAHORE))) indexterm:[LAHORE] indexterm2:[Karachi]',
});

prose('latex', {
  'keys, paths and addresses':
    '\\cite[p. 3]{LAHORE} \\ref{LAHORE} \\includegraphics[width=3cm]{LAHORE} \\url{http://LAHORE} \\href{LAHORE}{Lahore} \\input{LAHORE} \\label{LAHORE} Karachi',
  'verbatim, and mathematics':
    '\\begin{verbatim}\nLAHORE\n\\end{verbatim}\n\\verb|LAHORE| $LAHORE$ \\begin{equation}\nLAHORE\n\\end{equation}\nLahore for \\$2 and \\$3 in Karachi',
  comments: 'Lahore % LAHORE\n% LAHORE\n5\\% of Karachi',
  'the arguments of other commands are prose':
    '\\section{Lahore} \\actor{Karachi} \\textbf{Karachi} \\emph{Lahore}, x\\footnote{Karachi} \\title{Lahore} {\\em Karachi}',
  'one argument after another': '\\entry{2021}{Lahore}{Karachi} \\multicolumn{2}{c}{Lahore}',
  'keys of every other command that takes them':
    '\\bibitem{LAHORE} \\import{LAHORE}{LAHORE} \\subfile{LAHORE} \\lstinputlisting[LAHORE]{LAHORE} \\index{LAHORE} \\ac{LAHORE} \\tikzset{LAHORE} \\fontfamily{LAHORE} \\begin{LAHORE}[LAHORE] \\hyperref[LAHORE]{Karachi} \\item[Lahore] Karachi',
  'keys over several lines':
    'Lahore \\cite{LAHORE,\n  LAHORE,\n LAHORE} Karachi \\includegraphics[\n width=LAHORE]{LAHORE} Lahore',
  'a key that is still being written': 'Lahore \\cite{LAHORE',
  'displayed mathematics':
    '\\[ LAHORE \\] Lahore\n\\[\nLAHORE\n\\]\n$$\nLAHORE\n$$\nKarachi \\\\[2pt] Lahore',
  'a note mark is glued to nothing': 'Lahore\\textsuperscript{1} Karachi$^1$',
  'a heading ends a name': '\\section{On PAKISTAN}\nSTREAM',
  'what is behind a block on its last line':
    '\\begin{equation}\nLAHORE\n\\end{equation} in Lahore\n$$\nLAHORE\n$$ Karachi',
  'a name over formatting, a tie or a dash':
    'Pakistan~Stream and \\textbf{Pakistan} Stream, Lahore--Karachi',
});

prose('typst', {
  'raw text, comments, labels and mathematics':
    '`LAHORE` ```js LAHORE``` // LAHORE\n/* LAHORE */ Lahore <LAHORE> @LAHORE $LAHORE$ Karachi',
  code: '#import "LAHORE": LAHORE\n#set text(lang: "LAHORE")\n= Lahore\n#link("http://LAHORE")[Karachi] #emph[Lahore] *Karachi* _Lahore_',
  'code over several lines':
    '#set document(\n  title: "LAHORE",\n  author: ("LAHORE",\n  "LAHORE"),\n)\nLahore\n#let x = {\n  "LAHORE"\n}\nKarachi',
  'mathematics over several lines': '$ LAHORE\n  LAHORE $ Lahore, \\$2 for Karachi',
  'what is behind a comment over several lines':
    '/* LAHORE\nLAHORE */ Lahore\n/* LAHORE\n\nLAHORE */ `LAHORE` Karachi',
  'a comment that begins in the midst of a line':
    'Lahore /* LAHORE\nLAHORE\n\nLAHORE */ Karachi `/*` Lahore http://x.y/* Karachi // LAHORE /*\nLahore',
  'a comment behind others and behind addresses':
    'Lahore /* LAHORE */ Karachi http://x.y/*s://x http://x.y /* LAHORE */ Lahore /* LAHORE\nLAHORE */ Karachi',
  'a heading ends a name': '== On PAKISTAN\nSTREAM',
  'strings in a call over several lines, but not its content':
    '#figure(\n  image("LAHORE.png"),\n  caption: [Karachi],\n) <LAHORE>\nLahore said "Karachi"',
});

prose('org', {
  'mathematics between single dollars, but no sums of money':
    'Lahore $LAHORE$, ($LAHORE_2$) $2bn for Karachi and $3bn, US$2 for Lahore, 5$',
  'a heading ends a name': '* On PAKISTAN\nSTREAM',
  'blocks, drawers, keywords and comments':
    '#+TITLE: Lahore\n#+FILETAGS: LAHORE\n#+begin_src sh\nLAHORE\n#+end_src\n:PROPERTIES:\n:LAHORE: LAHORE\n:END:\n# LAHORE\n: LAHORE\nKarachi',
  'code and links':
    '~LAHORE~ =LAHORE= [[file:LAHORE][Lahore]] [[LAHORE]] *Karachi* /Lahore/ _Karachi_ x',
  'headings and their tags': '** TODO Lahore :LAHORE:\n- Karachi',
  'citations, targets, macros and code within a line':
    '[cite/t:see @LAHORE p. 3] src_sh[LAHORE]{LAHORE} <<LAHORE>> {{{LAHORE(LAHORE)}}} Karachi call_LAHORE(LAHORE) Lahore',
  mathematics:
    '\\begin{equation}\nLAHORE\n\\end{equation}\nLahore \\(LAHORE\\) \\[LAHORE\\] $$LAHORE$$ \\cite{LAHORE} Karachi',
});

prose('quarto', { 'is Markdown': '---\ntitle: Lahore\nauthor: LAHORE\n---\n`LAHORE` Karachi' });

prose('plaintext', {
  'only addresses are none':
    'Lahore https://x.y/LAHORE `Karachi` <Lahore> www.LAHORE.pk [Karachi](Lahore)',
  'indented lines and quoted mail': '> Lahore\n> > Karachi\n\n    Lahore',
});

suite('Letters written out', () => {
  const cast = { gul: 'Abdullah Gül', ivoire: "Côte d'Ivoire", strauss: 'Strauß' };
  const whole = (text: string, languageId: string): void => {
    assert.deepEqual(namedIn(`x ${text} y`, cast, languageId), [text]);
    assert.deepEqual(namedIn(`${text}x`, cast, languageId), []);
  };
  test('as entities in Markdown, by name or number', () => {
    whole('Abdullah G&uuml;l', 'markdown');
    whole('Abdullah G&#252;l', 'markdown');
    whole('Abdullah G&#xFC;l', 'markdown');
    whole('C&ocirc;te d&rsquo;Ivoire', 'markdown');
    whole('C&ocirc;te d&#x2019;Ivoire', 'markdown');
    whole('Stra&shy;uss', 'markdown');
  });
  test('as accents in LaTeX', () => {
    whole('Abdullah G\\"ul', 'latex');
    whole('Abdullah G\\"{u}l', 'latex');
    whole('Abdullah G{\\"u}l', 'latex');
    whole("C\\^ote d'Ivoire", 'latex');
    whole('Strau{\\ss', 'latex');
    assert.deepEqual(
      namedIn(
        'Erdo\\u{g}an, \\c{S}im\\c sek, {\\O}rsted, Yi\\u{g}it {\\i}',
        { e: 'Erdoğan', o: 'Ørsted' },
        'latex',
      ),
      ['Erdo\\u{g}an', 'O}rsted'],
    );
  });
});

suite('Prose in any language', () => {
  test('keeps every offset and every line, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '`',
        '``',
        '```',
        '~~~',
        '\n',
        '\n\n',
        '    ',
        '\t',
        '- ',
        '> ',
        '<',
        '<!--',
        '-->',
        '<b>',
        '](',
        ')',
        '[',
      ],
      ...[
        '\\begin{verbatim}',
        '\\end{verbatim}',
        '%',
        '$',
        '$$',
        '{',
        '}',
        '---',
        '+++',
        'title: ',
        '::',
        '.. ',
        'x',
      ],
      ...[
        '#+begin_src',
        '#+end_src',
        '----',
        'http://',
        '&nbsp;',
        '\\',
        '\r\n',
        'Ä',
        '𠮷',
        '"',
        '=',
        '@',
        '/*',
        '*/',
      ],
    );
    const languages = [
      'markdown',
      'restructuredtext',
      'asciidoc',
      'latex',
      'typst',
      'org',
      'plaintext',
    ];
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(...languages), (pieces, language) => {
        const text = pieces.join('');
        const scanned = proseOf(text, language);
        assert.equal(scanned.length, text.length);
        for (let at = 0; at < text.length; at++)
          assert.equal(scanned[at] === '\n', text[at] === '\n');
      }),
      { numRuns: 2000 },
    );
  });

  test('takes time in proportion to the text, whatever the text', function () {
    this.timeout(30_000);
    for (const piece of [
      ...[
        '`',
        '` x\n',
        '<a ',
        '<!--',
        'x<!--',
        '](',
        '[a](b ',
        '$',
        '> ',
        '- ',
        '{',
        '{{',
        '{#',
        '[[',
        '[#',
        '[^',
      ],
      ...[
        '\\begin{comment} ',
        '\\',
        '\\cite[',
        '\\(',
        '&',
        '<b c="',
        '``x` ',
        '*a ',
        '/* ',
        '/**/',
        's://x/',
        's://x/* ',
        'a.',
        'a@',
        '|a',
      ],
      ...[
        '\\cite{a\n',
        '\\hyperref[',
        '#a',
        '$$a ',
        '(((',
        ':a:',
        'src_a-',
        'pass:[',
        'src_a[',
        '<?a',
        'a:',
      ],
    ]) {
      for (const language of [
        'markdown',
        'latex',
        'restructuredtext',
        'typst',
        'asciidoc',
        'org',
      ]) {
        takesInProportion(`${language} ${JSON.stringify(piece)}`, 1_500, (size) => {
          const text = piece.repeat(size);
          return () => proseOf(text, language);
        });
      }
    }
  });

  test('takes no more than twenty ticks for the beginning of code: each number may have no end', () => {
    for (const [ticks, isCode] of [
      ['`'.repeat(20), true],
      ['`'.repeat(21), false],
    ] as const) {
      assert.equal(!proseOf(`so ${ticks} Lavrov ${ticks}`, 'markdown').includes('Lavrov'), isCode);
    }
  });

  test('takes marks of quotations and lists off a line, however many there are', () => {
    for (const marks of ['> ', '- ', '1. ', '> > - ']) {
      const text = `${marks.repeat(5_000)}Lavrov`;
      const prose = proseOf(text, 'markdown');
      assert.equal(prose.length, text.length);
      assert.ok(prose.endsWith('Lavrov'));
    }
  });
});
