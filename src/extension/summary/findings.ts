import * as vscode from 'vscode';
import type { Finding } from '../../core/views/documentView';

const severities: Readonly<Record<vscode.DiagnosticSeverity, Finding['severity']>> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'information',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
};

/** What our checks say of a document, in its order. */
export function findingsOf(uri: vscode.Uri): readonly Finding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.startsWith('Dossier'))
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range: { start }, severity, message }) => ({
      line: start.line,
      character: start.character,
      severity: severities[severity],
      message,
    }));
}
