import * as vscode from 'vscode';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { exportView, type ViewSource } from '../out/exportView';
import { answersOf } from './answers';
import { exportLibrary } from './exportLibrary';
import { importFile } from './importFile';

/** The commands that bring other formats in and out, and what is shown out. */
export function registerExchangeCommands(
  store: LibraryStore,
  panel: ViewSource,
): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(commands.importFile, (given: unknown) => importFile(store, answersOf(given))),
    registerCommand(commands.exportLibrary, (given: unknown) =>
      exportLibrary(store, answersOf(given)),
    ),
    registerCommand(commands.exportView, (given: unknown) => exportView(panel, answersOf(given))),
  );
}
