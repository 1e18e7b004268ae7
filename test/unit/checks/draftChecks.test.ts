import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkText } from '../../../src/core/checks/checkText';
import { DraftChecks } from '../../../src/core/checks/draftChecks';
import { applyEdits } from '../../../src/core/language/textEdit';
import { DocumentMentions } from '../../../src/core/mentions/documentMentions';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import { libraryOf } from '../libraryOf';

const library = libraryOf(`
people:
  able: { name: Ann Able, aka: [Anne Able], short: [Able], of: aland,
    offices: [{ title: Foreign Minister, of: aland, from: 2018-01-01, to: 2020-12-31 }] }
  baker: { name: Bob Baker, aka: [Bob Backer, Bob Bakker] }
states:
  aland: { name: Aland }
projects:
  line:
    name: Long Line
    was: [{ name: Old Line, to: 2010 }]
    kind: infrastructure
    claims: [{ what: length, value: 1100, unit: km, source: s, credibility: 1 }]
sources:
  s: { title: A Survey, reliability: B }
`);
const lexicon = buildLexicon(lexiconNames(library.entities));
const asof = '2023-12-31';
const languageId = 'markdown';

class TestDocument {
  lines: string[];

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  get lineCount(): number {
    return this.lines.length;
  }

  lineAt(line: number): string {
    return this.lines[line] ?? '';
  }

  replace(
    from: number,
    to: number,
    text: string,
  ): { line: number; removed: number; inserted: number } {
    const before = this.lines.join('\n');
    const line = before.slice(0, from).split('\n').length - 1;
    const removed = before.slice(from, to).split('\n').length;
    this.lines = (before.slice(0, from) + text + before.slice(to)).split('\n');
    return { line, removed, inserted: text.split('\n').length };
  }
}

/** Things to find, and marks that change what is prose, what is quoted and what belongs together. */
const piece = fc.constantFrom(
  ...[
    'Foreign Minister Ann Able spoke',
    'Anne Able',
    'Able',
    'Bob Baker',
    'Bob Backer',
    'Bob Bakker',
    'The Old Line is late',
    'the Long Line',
  ],
  ...[
    'The Long Line is 900 km long',
    'In 2019 ',
    'On 3 May 2019 ',
    '[@s]',
    '[@nobody]',
    'date: 2009-01-01',
  ],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
    '. ',
    ', ',
    '“',
    '”',
    '"',
    '`',
    '```\n',
    '---\n',
    '> ',
    '- ',
    '# ',
  ],
  '<!-- dossier-ignore figure -->',
  '<!-- dossier-ignore -->\n',
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const edit = fc.record({ from: fc.nat(400), length: fc.nat(40), text });
/** Edits that are made together, as several cursors do, or a replacement of every place. */
const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
/** Edits, and after how many parts whoever asks then leaves. */
const step = fc.tuple(edits, fc.option(fc.nat(5), { nil: undefined, freq: 3 }));

suite('The findings on an open document', () => {
  test('are those of the whole text, whatever the edits', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(text, fc.array(step, { maxLength: 6 }), (start, steps) => {
        const document = new TestDocument(start);
        const mentions = new DocumentMentions(document, lexicon, { languageId });
        const checks = new DraftChecks(document, library, { languageId, asof });
        for (const [edits, left] of steps) {
          const made = edits.map(({ from, length, text }) => {
            const all = document.lines.join('\n').length;
            const at = Math.min(from, all);
            return document.replace(at, Math.min(at + length, all), text);
          });
          mentions.edit(made);
          checks.edit(made);
          if (left !== undefined) {
            // Someone who asks may leave before all is checked.
            const work = checks.findingsInParts(mentions.mentions());
            for (let part = 0; part < left; part++) work.next();
            continue;
          }
          assert.deepEqual(
            [...checks.findings(mentions.mentions())],
            checkText(document.lines.join('\n'), { library, languageId, asof, lexicon }),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are of the passages that an edit touches; the others are kept as they are', () => {
    const passage = 'The Long Line is 900 km long.\n\n';
    const document = new TestDocument(passage.repeat(50));
    const mentions = new DocumentMentions(document, lexicon, { languageId });
    const checks = new DraftChecks(document, library, { languageId, asof });
    const before = [...checks.findings(mentions.mentions())];
    const made = document.replace(0, 0, 'Now ');
    mentions.edit([made]);
    checks.edit([made]);
    const after = [...checks.findings(mentions.mentions())];
    assert.equal(before.length, 50);
    assert.equal(after.length, 50);
    const kept = after.filter((finding, index) => finding.related === before[index]?.related);
    assert.equal(kept.length, 49);
  });

  test('are asked for by line: those of the passage around it', () => {
    const passage = 'The Long Line is 900 km long,\nor so.';
    const document = new TestDocument(`${passage}\n\n${passage}\n\nNo name.`);
    const mentions = new DocumentMentions(document, lexicon, { languageId });
    const found = new DraftChecks(document, library, { languageId, asof }).findings(
      mentions.mentions(),
    );
    const linesAround = (line: number): readonly number[] =>
      [...found.around(line)].map(({ range }) => range.start.line);
    assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(linesAround), [[0], [0], [], [3], [3], [], []]);
  });

  test('offer one spelling throughout, the one or the other', () => {
    const text = 'Bob Baker came.\n\nBob Backer left. Bob Baker\n\nBob Backer stayed.';
    const found = checkText(text, { library, languageId, asof, lexicon });
    const [spelling] = found.filter(({ check }) => check === 'spelling');
    const written = spelling!.fixes.map(({ title, edits }) => [title, applyEdits(text, edits)]);
    assert.deepEqual(written, [
      ['Write “Bob Baker” throughout', text.replaceAll('Backer', 'Baker')],
      ['Write “Bob Backer” throughout', text.replaceAll('Baker', 'Backer')],
    ]);
  });

  test('are silent where a comment says so: at its passage, or at the one above which it stands', () => {
    const found = (text: string): number =>
      checkText(text, { library, languageId, asof, lexicon }).length;
    const wrong = 'The Long Line is 900 km long.';
    assert.equal(found(wrong), 1);
    assert.equal(found(`${wrong} <!-- dossier-ignore figure -->`), 0);
    assert.equal(found(`${wrong} <!-- dossier-ignore figure: 900 km -->`), 0);
    assert.equal(found(`${wrong} <!-- dossier-ignore figure: 800 km -->`), 1);
    assert.equal(found(`${wrong} <!-- dossier-ignore office -->`), 1);
    assert.equal(found(`<!-- dossier-ignore -->\n\n${wrong}\n\n${wrong}`), 1);
    const latex = checkText(`${wrong} % dossier-ignore figure`, {
      library,
      asof,
      languageId: 'latex',
    });
    assert.deepEqual(latex, []);
  });
});
