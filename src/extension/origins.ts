import * as vscode from 'vscode';
import type { Library } from '../core/dossier/library';
import type { Location, Origin, TextRange } from '../core/dossier/origin';
import { bundledScheme } from './ids';

const bundledPrefix = 'bundled:';

/** The file behind an origin: the analyst's own by its address, a bundled one under a scheme of its own. */
export function uriOf({ file }: Pick<Origin, 'file'>): vscode.Uri {
  return file.startsWith(bundledPrefix)
    ? vscode.Uri.from({ scheme: bundledScheme, path: `/${file.slice(bundledPrefix.length)}` })
    : vscode.Uri.parse(file, true);
}

/** The address that a file has in the library. */
export const addressOf = (uri: vscode.Uri): string =>
  uri.scheme === bundledScheme ? `${bundledPrefix}${uri.path.slice(1)}` : uri.toString();

/** Where something in the library stands now, as VS Code has it. */
export function locationOf(origin: Origin, library: Library): vscode.Location {
  return asLocation(library.locate(origin));
}

/** A location of the core as VS Code's. */
export function asLocation({ file, range }: Location): vscode.Location {
  return new vscode.Location(uriOf({ file }), rangeOf(range));
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
