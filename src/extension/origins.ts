import * as vscode from 'vscode';
import type { Library } from '../core/dossier/library';
import type { Location, Origin, TextRange } from '../core/dossier/origin';

const bundledPrefix = 'bundled:';

/** The file behind an origin: the analyst's own by its address, a bundled one inside the extension. */
export function uriOf({ file }: Pick<Origin, 'file'>, extensionUri: vscode.Uri): vscode.Uri {
  return file.startsWith(bundledPrefix)
    ? vscode.Uri.joinPath(extensionUri, 'data', file.slice(bundledPrefix.length))
    : vscode.Uri.parse(file, true);
}

/** Where something in the library stands now, as VS Code has it. */
export function locationOf(
  origin: Origin,
  library: Library,
  extensionUri: vscode.Uri,
): vscode.Location {
  return asLocation(library.locate(origin), extensionUri);
}

/** A location of the core as VS Code's. */
export function asLocation({ file, range }: Location, extensionUri: vscode.Uri): vscode.Location {
  return new vscode.Location(uriOf({ file }, extensionUri), rangeOf(range));
}

/** The name of a file as a reader knows it. */
export function fileName(file: string): string {
  return file.startsWith(bundledPrefix)
    ? vscode.l10n.t('the bundled dossier')
    : decodeURIComponent(file.slice(file.lastIndexOf('/') + 1));
}

/** A range of the core as VS Code's. */
export function rangeOf({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** A range of VS Code as the core's. */
export function plainRange({ start, end }: vscode.Range): TextRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
