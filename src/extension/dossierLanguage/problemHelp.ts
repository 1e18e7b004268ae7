import * as vscode from 'vscode';

/** Where each code of a problem is explained: its line in the README, by the code. */
export async function problemHelp(
  extensionUri: vscode.Uri,
): Promise<ReadonlyMap<string, vscode.Uri>> {
  // A packaged extension has the file's name in small letters.
  for (const name of ['README.md', 'readme.md']) {
    const uri = vscode.Uri.joinPath(extensionUri, name);
    try {
      return codesIn(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), uri);
    } catch {
      continue;
    }
  }
  return new Map();
}

/** A line of the list of problems begins with its code. */
function codesIn(text: string, uri: vscode.Uri): ReadonlyMap<string, vscode.Uri> {
  const lines = text
    .split('\n')
    .map((line, index) => [/^- `([a-z-]+)`:/.exec(line)?.[1], index] as const);
  return new Map(
    lines.flatMap(([code, index]) =>
      code === undefined ? [] : [[code, uri.with({ fragment: `L${index + 1}` })]],
    ),
  );
}
