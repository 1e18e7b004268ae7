import * as vscode from 'vscode';
import { libraryProblems } from '../core/dossier/libraryProblems';
import type { Library } from '../core/dossier/library';
import type { Problem, Severity } from '../core/dossier/problems';
import type { DossierFiles } from './dossierFiles';
import { rangeOf } from './origins';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows what is wrong in the analyst's dossier files, at its place in each. */
export function registerDossierDiagnostics(
  files: DossierFiles,
  onLibrary: vscode.Event<Library>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier');
  const update = (library: Library): void => {
    const between = libraryProblems(library);
    collection.clear();
    for (const { uri, problems } of files.all) {
      const all = [...problems, ...(between.get(uri.toString()) ?? [])];
      collection.set(uri, all.map(diagnosticOf));
    }
  };
  return vscode.Disposable.from(collection, onLibrary(update));
}

function diagnosticOf({ range, message, severity, code }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'Dossier';
  diagnostic.code = code;
  return diagnostic;
}
