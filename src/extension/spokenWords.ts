import * as vscode from 'vscode';

/** The words of VS Code's language, from `l10n/`; none in English. */
export function spokenWords(): Readonly<Record<string, string>> {
  const { bundle = {} } = vscode.l10n;
  return Object.fromEntries(
    // A text can have a comment for translators beside it; the key then carries it too.
    Object.entries(bundle).filter(([, words]) => typeof words === 'string' && words !== ''),
  );
}
