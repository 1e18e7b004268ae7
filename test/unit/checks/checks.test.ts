import assert from 'node:assert/strict';
import { checkText } from '../../../src/core/checks/checkText';
import type { Finding } from '../../../src/core/checks/finding';
import { applyEdits } from '../../../src/core/language/textEdit';
import { buildLexicon } from '../../../src/core/mentions/lexicon';
import { lexiconNames } from '../../../src/core/views/library/lexiconNames';
import { bundled } from '../exchange/bundled';
import { libraryOf } from '../libraryOf';
import type { Sentences } from './sentences';
import { sentencesOnDates } from './sentencesOnDates';
import { sentencesOnFigures } from './sentencesOnFigures';
import { sentencesOnNames } from './sentencesOnNames';
import { sentencesOnOffices } from './sentencesOnOffices';
import { sentencesOnWriting } from './sentencesOnWriting';

const all = [
  ...sentencesOnNames,
  ...sentencesOnOffices,
  ...sentencesOnFigures,
  ...sentencesOnDates,
  ...sentencesOnWriting,
];
const bundledLexicon = buildLexicon(lexiconNames(bundled.entities));

/** What the checks say of a sentence, in a document of a group's own. */
function findingsOn(
  sentence: string,
  { date, dossier, languageId = 'markdown' }: Sentences,
): readonly Finding[] {
  const head = date === undefined ? '' : `---\ndate: ${date}\n---\n\n`;
  return dossier === undefined
    ? checkText(head + sentence, {
        ...{ library: bundled, lexicon: bundledLexicon, languageId, asof: '2023-12-31' },
      })
    : checkText(head + sentence, { library: libraryOf(dossier), languageId, asof: '2023-12-31' });
}

/** A sentence with what was found in it marked. */
function marked(sentence: string, { date }: Sentences, findings: readonly Finding[]): string {
  const head = date === undefined ? 0 : 4;
  return applyEdits(
    sentence,
    findings.flatMap(({ range: { start, end } }) => {
      const at = { line: start.line - head, character: start.character };
      const to = { line: end.line - head, character: end.character };
      return [
        { range: { start: at, end: at }, newText: '⟦' },
        { range: { start: to, end: to }, newText: '⟧' },
      ];
    }),
  );
}

const told = (findings: readonly Finding[]): string =>
  findings.map(({ check, message }) => `${check}: ${message}`).join('\n');

for (const group of all) {
  suite(group.about, () => {
    for (const sentence of group.silent) {
      test(`is right: ${sentence}`, () => {
        // Which figures want a note is a check of its own.
        const findings = findingsOn(sentence, group).filter(
          ({ severity, check }) => check === group.check || severity !== 'hint',
        );
        assert.equal(marked(sentence, group, findings), sentence, told(findings));
      });
    }
    for (const expected of group.found) {
      test(`is not: ${expected}`, () => {
        const sentence = expected.replace(/[⟦⟧]/g, '');
        const findings = findingsOn(sentence, group).filter(
          ({ severity, check }) => check === group.check || severity !== 'hint',
        );
        assert.equal(marked(sentence, group, findings), expected, told(findings));
        for (const { check, message } of findings) {
          assert.equal(check, group.check, message);
          assert.match(message, /^\S.*[.?]$/);
        }
      });
    }
  });
}

suite('The sentences', () => {
  test('are over sixty that are right and over sixty that are not', () => {
    assert.ok(all.flatMap(({ silent }) => silent).length >= 60);
    assert.ok(all.flatMap(({ found }) => found).length >= 60);
  });
});
