import * as vscode from 'vscode';
import type { Check, Finding, Related, Weight } from '../../core/checks/finding';
import { rangeOf, uriOf } from '../origins';
import type { CheckSettings } from '../settings';

const severities: Readonly<Record<Weight, vscode.DiagnosticSeverity>> = {
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** How many findings of one file are shown: VS Code takes no more, and nobody reads as many. */
const mostShown = 1000;

/** What a finding needs to be shown: where codes are explained, and where the bundled dossier is. */
export interface Shown {
  readonly help: ReadonlyMap<string, vscode.Uri>;
  readonly extensionUri: vscode.Uri;
}

/** Findings as diagnostics, each no louder than its check is set. */
export function diagnosticsOf(
  findings: readonly Finding[],
  { loudness }: Pick<CheckSettings, 'loudness'>,
  shown: Shown,
): vscode.Diagnostic[] {
  return findings.slice(0, mostShown).flatMap((finding) => {
    const most = loudness[finding.check];
    if (most === 'off') return [];
    const [own, set] = [severities[finding.severity], severities[most]];
    // A higher number is a quieter severity.
    const severity = own > set ? own : set;
    return [diagnosticOf(finding, severity, shown)];
  });
}

function diagnosticOf(
  { range, message, check, related }: Finding,
  severity: vscode.DiagnosticSeverity,
  { help, extensionUri }: Shown,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severity);
  diagnostic.source = 'Dossier';
  const target = help.get(check);
  diagnostic.code = target ? { value: check, target } : check;
  diagnostic.relatedInformation = related.map((each) => informationOf(each, extensionUri));
  return diagnostic;
}

function informationOf(
  { message, origin }: Related,
  extensionUri: vscode.Uri,
): vscode.DiagnosticRelatedInformation {
  const location = new vscode.Location(uriOf(origin, extensionUri), rangeOf(origin.range));
  return new vscode.DiagnosticRelatedInformation(location, message);
}

/** The check that a diagnostic is of; undefined where it is none of ours. */
export function checkOf({ source, code }: vscode.Diagnostic): Check | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return source === 'Dossier' ? (value as Check) : undefined;
}
