import * as vscode from 'vscode';
import type { Check, Finding, Weight } from '../../core/checks/finding';
import { isIgnored } from '../../core/checks/ignoring';
import type { Library } from '../../core/dossier/library';
import { locationOf, rangeOf } from '../origins';
import type { CheckSettings } from '../settings';

const severities: Readonly<Record<Weight, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** How many findings of one file are shown: VS Code takes no more, and nobody reads as many. */
const mostShown = 1000;

/** What a finding needs to be shown: where codes are explained, and what it was found by. */
export interface Shown {
  readonly help: ReadonlyMap<string, vscode.Uri>;
  readonly library: Library;
}

/** Findings in a file as diagnostics, each no louder than its check is set; looks at no more of them than are shown. */
export function diagnosticsOf(
  findings: Iterable<Finding>,
  uri: vscode.Uri,
  { loudness, ignored }: CheckSettings,
  shown: Shown,
): vscode.Diagnostic[] {
  const file = vscode.workspace.asRelativePath(uri, false);
  const diagnostics: vscode.Diagnostic[] = [];
  for (const finding of findings) {
    const most = loudness[finding.check];
    if (most === 'off' || isIgnored(finding, file, ignored)) continue;
    const [own, set] = [severities[finding.severity], severities[most]];
    // A higher number is a quieter severity.
    const severity = own > set ? own : set;
    if (diagnostics.push(diagnosticOf(finding, severity, shown)) === mostShown) break;
  }
  return diagnostics;
}

function diagnosticOf(
  { range, message, check, related }: Finding,
  severity: vscode.DiagnosticSeverity,
  { help, library }: Shown,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severity);
  diagnostic.source = 'Dossier';
  const target = help.get(check);
  diagnostic.code = target ? { value: check, target } : check;
  diagnostic.relatedInformation = related.map(
    ({ message, origin }) =>
      new vscode.DiagnosticRelatedInformation(locationOf(origin, library), message),
  );
  return diagnostic;
}

/** The check that a diagnostic is of; undefined where it is none of ours. */
export function checkOf({ source, code }: vscode.Diagnostic): Check | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return source === 'Dossier' ? (value as Check) : undefined;
}
