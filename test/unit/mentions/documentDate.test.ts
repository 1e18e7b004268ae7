import assert from 'node:assert/strict';
import { documentDate } from '../../../src/core/mentions/documentDate';
import { documentHead } from '../../../src/core/mentions/documentHead';
import type { Lines } from '../../../src/core/mentions/lineEdits';

const cases: readonly (readonly [languageId: string, text: string, date: string | undefined])[] = [
  ['markdown', '---\ntitle: x\ndate: 2021-04-06\n---\n', '2021-04-06'],
  ['markdown', '---\r\ndate: "April 6, 2021" # of the visit\r\n---\r\n', '2021-04-06'],
  ['markdown', "---\nDate: '6–7 April 2021'\n---\n", '2021-04-06/2021-04-07'],
  ['markdown', '---\ndate: 2021\n---\n', '2021'],
  ['markdown', '---\ndate: 2021-04~\n---\n', '2021-04~'],
  ['markdown', '---\ndate: 2021-04-06/2021-04-07\n---\n', '2021-04-06/2021-04-07'],
  ['markdown', '---\ndate: 2021-04-06T10:00:00+05:00\n---\n', '2021-04-06'],
  ['markdown', '+++\ndate = 2021-04-06\n+++\n', '2021-04-06'],
  ['markdown', '---\nupdate: 2021-04-06\n---\n', undefined],
  ['markdown', '---\ndate: 2021-02-31\n---\n', undefined],
  ['markdown', '---\ndate: today\n---\n# Note\n\n6 April 2021\n', '2021-04-06'],
  ['markdown', '# Note\n\n*Islamabad, 6–7 April 2021*\n', '2021-04-06/2021-04-07'],
  ['markdown', '**Date:** Tuesday, 6 April 2021', '2021-04-06'],
  ['quarto', '---\nformat: html\ndate: 04/26/2021\n---\n', '2021-04-26'],
  ['org', '#+TITLE: x\n#+DATE: <2021-04-06 Tue>\n', '2021-04-06'],
  ['latex', '\\documentclass{article}\n\\date{6--7 April 2021}\n', '2021-04-06/2021-04-07'],
  ['latex', '% \\date{1 May 2020}\n\\date{April 2021}', '2021-04'],
  ['latex', '\\date{\\today}', undefined],
  ['asciidoc', '= Title\nA B <a@b.c>\nv1.0, 2021-04-06\n', '2021-04-06'],
  ['asciidoc', '= Title\n:revdate: 6 April 2021\n', '2021-04-06'],
  ['restructuredtext', 'Title\n=====\n\n:Date: 2021-04-06\n', '2021-04-06'],
  ['typst', '#set document(date: datetime(year: 2021, month: 4, day: 6))', '2021-04-06'],
  ['plaintext', 'MEMO\nTo: all\nDate: 6 April 2021\n', '2021-04-06'],
  ['plaintext', 'Tuesday 6 April 2021\n\nHe came.', '2021-04-06'],
  ['plaintext', 'ISLAMABAD: 6th of April, 2021\n', '2021-04-06'],
  ['plaintext', 'Dated 6.4.2021', '2021-04-06'],
  ['plaintext', '13/04/2021', '2021-04-13'],
  ['plaintext', '2021-04-06', '2021-04-06'],
  // A day that could be a month, a date in a sentence, a bare number.
  ['plaintext', '04/05/2021', undefined],
  ['plaintext', 'On 6 April 2021 he came to Islamabad.', undefined],
  ['plaintext', '2021', undefined],
  ['plaintext', 'Dates are hard', undefined],
  ['plaintext', `${'x\n'.repeat(40)}6 April 2021`, undefined],
  ['plaintext', '', undefined],
];

const linesOf = (lines: readonly string[]): Lines => ({
  lineCount: lines.length,
  lineAt: (line) => lines[line] ?? '',
});

suite('The date of a document', () => {
  for (const [languageId, text, date] of cases) {
    test(`${languageId}: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.equal(documentDate(text, languageId), date);
      assert.equal(documentDate(documentHead(linesOf(text.split('\n'))), languageId), date);
    });
  }

  test('is looked for in the first lines, however many there are', () => {
    const read: number[] = [];
    const lines = linesOf([
      '---',
      'date: 2021-04-06',
      '---',
      ...Array<string>(100_000).fill('x'.repeat(99)),
    ]);
    const head = documentHead({
      lineCount: lines.lineCount,
      lineAt: (line) => (read.push(line), lines.lineAt(line)),
    });
    assert.equal(documentDate(head, 'markdown'), '2021-04-06');
    assert.ok(read.length < 200, `${read.length} lines were read`);
  });
});
