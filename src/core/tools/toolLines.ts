import { oneLine } from '../exchange/oneLine';
import type { EventLine, FigureLine, SourceLine, Statement } from '../views/lines';

/** How long an answer may get, in UTF-16 units: what a model reads with care. */
export const longestAnswer = 12_000;

/**
 * Joins the lines of an answer. Each is made one line first, so that no text of a dossier can pass
 * for a line of ours; what is beyond the bound is left out and counted.
 */
export function answerText(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const [index, line] of lines.entries()) {
    const text = (/^ */.exec(line)?.[0] ?? '') + oneLine(line);
    length += text.length + 1;
    if (length > longestAnswer) {
      const left = lines.length - index;
      kept.push(`(${left} more lines are left out: ask for less.)`);
      break;
    }
    kept.push(text);
  }
  return kept.join('\n');
}

/** A source in one line: house, title, date, grade, address. */
export function sourceText({ link, container, dateText, reliability, url }: SourceLine): string {
  const said = [container, `“${link.name}”`, dateText].filter(Boolean).join(', ');
  return [
    said,
    reliability === undefined ? '' : `reliability ${reliability}`,
    url ?? '',
    `[source id: ${link.id}]`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Who said something, when, where, and how it is graded. */
export function statementText(statement: Statement): string {
  const { text, by, asofText, grade, gradeText, sources, loc, note } = statement;
  const sourced = sources.map(({ container, link, dateText }) => [
    container === '' ? link.name : container,
    dateText,
    link.id,
  ]);
  return [
    text,
    by === '' ? '' : `said by ${by}`,
    asofText === '' ? '' : `as of ${asofText}`,
    grade === '' ? 'not graded' : `grade ${grade} (${gradeText})`,
    sourced.length === 0
      ? 'no source given'
      : `source: ${sourced.map((parts) => parts.filter(Boolean).join(', ')).join('; ')}`,
    loc === undefined ? '' : `at ${loc}`,
    note === undefined ? '' : `note: ${note}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A figure with each of its values and every statement behind them. */
export function figureTexts({ what, disputed, values }: FigureLine): readonly string[] {
  return [
    disputed ? `${what}: DISPUTED, ${values.length} values that do not agree` : `${what}:`,
    ...values.flatMap(({ text, statements }) => [
      `  - ${text}`,
      ...statements.map((each) => `      ${statementText(each)}`),
    ]),
  ];
}

/** A figure in short: its values, each with its best grade and how many stated it. */
export function figureSummary({ what, disputed, values }: FigureLine): readonly string[] {
  return [
    disputed ? `${what}: DISPUTED` : `${what}:`,
    ...values.map(({ text, grade, statements }) => {
      const said = statements.length === 1 ? '1 statement' : `${statements.length} statements`;
      return `  - ${[text, grade, said].filter(Boolean).join(' · ')}`;
    }),
  ];
}

/** An event in one line. */
export function eventText({
  link,
  dateText,
  typeText,
  actors,
  places,
  sources,
}: EventLine): string {
  return [
    `${dateText}: ${link.name}`,
    typeText,
    actors.length === 0 ? '' : `with ${actors.map(({ name }) => name).join(', ')}`,
    places.length === 0 ? '' : `in ${places.map(({ name }) => name).join(', ')}`,
    sources === 1 ? '1 source' : `${sources} sources`,
    `[id: ${link.id}]`,
  ]
    .filter(Boolean)
    .join(' · ');
}
