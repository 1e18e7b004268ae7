import * as vscode from 'vscode';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { exportLibrary } from './exportLibrary';
import { importFile } from './importFile';

/** The commands that bring other formats in and out. */
export function registerExchangeCommands(store: LibraryStore): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(commands.importFile, (given: unknown) => importFile(store, answers(given))),
    registerCommand(commands.exportLibrary, (given: unknown) =>
      exportLibrary(store, answers(given)),
    ),
  );
}

/** What a key binding or another extension tells beforehand, so that it is not asked. */
export type Answers = Readonly<Record<string, unknown>>;

function answers(given: unknown): Answers {
  // A menu in the explorer hands over the file.
  if (given instanceof vscode.Uri) return { from: given };
  return typeof given === 'object' && given !== null ? (given as Answers) : {};
}
