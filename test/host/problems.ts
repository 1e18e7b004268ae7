import { languages, type Diagnostic, type Uri } from 'vscode';
import { after } from './after';

/** Waits until just these problems, by their codes in order of the alphabet, are shown in a file. */
export const problems = (uri: Uri, codes: readonly string[]): Promise<readonly Diagnostic[]> =>
  after(languages.onDidChangeDiagnostics, () => {
    const shown = languages.getDiagnostics(uri).filter(({ source }) => source === 'Dossier');
    const found = shown.map(codeOf).sort();
    return found.join() === codes.join() ? shown : undefined;
  });

/** The code of a problem, which stands with a link to its explanation, or without. */
export const codeOf = ({ code }: Diagnostic): string | number | undefined =>
  typeof code === 'object' ? code.value : code;
