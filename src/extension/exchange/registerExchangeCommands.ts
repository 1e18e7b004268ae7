import * as vscode from 'vscode';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { answersOf } from './answers';
import { exportLibrary } from './exportLibrary';
import { importFile } from './importFile';

/** The commands that bring other formats in and out. */
export function registerExchangeCommands(store: LibraryStore): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(commands.importFile, (given: unknown) => importFile(store, answersOf(given))),
    registerCommand(commands.exportLibrary, (given: unknown) =>
      exportLibrary(store, answersOf(given)),
    ),
  );
}
