import * as vscode from 'vscode';
import { libraryProblemsInParts } from '../core/dossier/libraryProblems';
import type { Library } from '../core/dossier/library';
import type { Problem, Severity } from '../core/dossier/problems';
import type { DossierFiles } from './dossierFiles';
import { problemHelp } from './dossierLanguage/problemHelp';
import { inSlices } from './inSlices';
import { rangeOf } from './origins';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** How many problems of one file are shown: VS Code takes no more, and nobody reads as many. */
const mostShown = 1000;

/** Shows what is wrong in the analyst's dossier files, at its place in each. */
export function registerDossierDiagnostics(
  files: DossierFiles,
  onLibrary: vscode.Event<Library>,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('dossier');
  /** What is shown, by file, as text to compare by. */
  let shown = new Map<string, string>();
  let latest: Library | undefined;
  let explained: ReturnType<typeof problemHelp> | undefined;
  const update = async (library: Library): Promise<void> => {
    latest = library;
    const help = await (explained ??= problemHelp(extensionUri));
    const between = await inSlices(libraryProblemsInParts(library), () => latest !== library);
    if (!between) return;
    const now = new Map<string, string>();
    for (const { uri, problems } of files.all) {
      const key = uri.toString();
      const all = mostSerious([...problems, ...(between.get(key) ?? [])]);
      const text = JSON.stringify(all);
      now.set(key, text);
      if (shown.get(key) !== text) {
        collection.set(
          uri,
          all.map((problem) => diagnosticOf(problem, help.get(problem.code))),
        );
      }
    }
    for (const key of shown.keys()) {
      if (!now.has(key)) collection.delete(vscode.Uri.parse(key, true));
    }
    shown = now;
  };
  return vscode.Disposable.from(
    collection,
    onLibrary((library) => void update(library)),
  );
}

const ranks: readonly Severity[] = ['error', 'warning', 'hint'];

function mostSerious(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostShown) return problems;
  const bySeverity = ranks.flatMap((rank) => problems.filter(({ severity }) => severity === rank));
  return bySeverity.slice(0, mostShown);
}

function diagnosticOf(
  { range, message, severity, code }: Problem,
  help: vscode.Uri | undefined,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severities[severity]);
  diagnostic.source = 'Dossier';
  diagnostic.code = help ? { value: code, target: help } : code;
  return diagnostic;
}
