import type { Problem } from '../dossier/problems';
import type { TextRange } from '../dossier/origin';
import type { Finding } from './finding';

/** How much a line of a report matters, the gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;
/** One of {@link severities}. */
export type ReportSeverity = (typeof severities)[number];

/** Something to look at in a file: a problem of a dossier, or where a draft and the record part ways. */
export interface ReportLine {
  /** The path of the file, with `/`, from the folder that was checked. */
  readonly path: string;
  readonly range: TextRange;
  readonly severity: ReportSeverity;
  /** The code of the problem or of the check; the README explains each. */
  readonly code: string;
  readonly message: string;
}

/** The problems of a dossier file as lines of a report. */
export const linesOfProblems = (
  path: string,
  problems: readonly Problem[],
): readonly ReportLine[] =>
  problems.map(({ range, severity, code, message }) => ({ path, range, severity, code, message }));

/** The findings in a draft as lines of a report. */
export const linesOfFindings = (
  path: string,
  findings: readonly Finding[],
): readonly ReportLine[] =>
  findings.map(({ range, severity, check, message }) => ({
    path,
    range,
    severity,
    code: check,
    message,
  }));

/** A report in order: by file, then by place. */
export const inReportOrder = (lines: readonly ReportLine[]): readonly ReportLine[] =>
  lines.toSorted(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );

/** A report as a compiler would write it, one line each: `note.md:12:5: warning: … [figure]`. */
export function reportText(lines: readonly ReportLine[]): string {
  const counts = severities
    .map(
      (severity) => [severity, lines.filter((line) => line.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(
      ([severity, count]) =>
        `${count} ${count === 1 || severity === 'information' ? severity : `${severity}s`}`,
    );
  return [
    ...lines.map(({ path, range: { start }, severity, code, message }) => {
      const place = `${path}:${start.line + 1}:${start.character + 1}`;
      return `${place}: ${severity}: ${message} [${code}]`;
    }),
    counts.length === 0 ? 'Nothing found.' : counts.join(', '),
  ].join('\n');
}
