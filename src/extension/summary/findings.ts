import * as vscode from 'vscode';
import type { Finding } from '../../core/views/document/documentView';

/** What our checks say of a document, in its order. */
export function findingsOf(uri: vscode.Uri): readonly Finding[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source?.startsWith('Dossier'))
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range: { start }, severity, message }) => ({
      line: start.line,
      character: start.character,
      severity: severityOf(severity),
      message,
    }));
}

function severityOf(severity: vscode.DiagnosticSeverity): Finding['severity'] {
  switch (severity) {
    case vscode.DiagnosticSeverity.Error:
      return 'error';
    case vscode.DiagnosticSeverity.Warning:
      return 'warning';
    case vscode.DiagnosticSeverity.Information:
      return 'information';
    case vscode.DiagnosticSeverity.Hint:
      return 'hint';
  }
}
