import * as vscode from 'vscode';
import type { OpenMentions } from '../documents/openMentions';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { addAlias } from './addAlias';
import { addToDossier } from './addToDossier';
import { newDossier } from './newDossier';
import { suggestNamesHere } from './suggestNamesCommand';

/** The commands that bring what stands in a document into a dossier. */
export function registerCapture(store: LibraryStore, mentions: OpenMentions): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(commands.addToDossier, (given: unknown) => addToDossier(store, answers(given))),
    registerCommand(commands.addAlias, (given: unknown) => addAlias(store, answers(given))),
    registerCommand(commands.suggestNames, () => suggestNamesHere(store, mentions)),
    registerCommand(commands.newDossier, newDossier),
  );
}

/** What a key binding or another extension tells beforehand; a menu hands over an address instead. */
const answers = (given: unknown): object | undefined =>
  typeof given === 'object' && given !== null && !(given instanceof vscode.Uri) ? given : undefined;
