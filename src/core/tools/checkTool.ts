import { checkText } from '../checks/checkText';
import { dateSpan } from '../dossier/dates';
import type { Library } from '../dossier/library';
import type { AsOf } from '../views/card/card';
import type { ToolInput } from './toolInput';

/** The longest draft that is checked, in UTF-16 units: what a report of some eighty pages has. */
const longestDraft = 200_000;

/** Answers `dossier_check`: where a text and the record part ways. */
export function checkTool(input: ToolInput, library: Library, asof: AsOf): readonly string[] {
  const text = input.text('text') ?? '';
  if (text.length > longestDraft)
    return [`The draft has ${text.length} characters: ask for ${longestDraft} at most at a time.`];
  const date = input.text('asof') ?? asof.date;
  const findings = checkText(text, {
    library,
    languageId: input.text('language') ?? 'markdown',
    asof: dateSpan(date) ? date : asof.date,
  });
  if (findings.length === 0)
    return [
      'Nothing that the dossier holds is contradicted. What it does not hold was not checked.',
    ];
  return [
    findings.length === 1 ? '1 finding:' : `${findings.length} findings:`,
    ...findings.flatMap(({ range, check, severity, text: words, message, related, fixes }) => [
      `- line ${range.start.line + 1}: “${words}” · ${check} · ${severity}`,
      `  ${message}`,
      ...related.map((each) => `  record: ${each.message}`),
      ...fixes.map(({ title }) => `  possible: ${title}`),
    ]),
  ];
}
