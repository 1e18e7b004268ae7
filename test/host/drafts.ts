import { languages, type Diagnostic, type TextDocument } from 'vscode';
import { after } from './after';

const codeOf = ({ code }: Diagnostic): unknown => (typeof code === 'object' ? code.value : code);

/** What the checks say of a document, as soon as it fits. */
export function findings(
  document: TextDocument,
  expected: readonly string[],
): Promise<Diagnostic[]> {
  return after(languages.onDidChangeDiagnostics, () => {
    const all = languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Dossier');
    const now = all.map((each) => `${String(codeOf(each))}: ${document.getText(each.range)}`);
    return JSON.stringify(now) === JSON.stringify(expected) ? all : undefined;
  });
}
