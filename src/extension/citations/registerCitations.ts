import * as vscode from 'vscode';
import { citedIn } from '../../core/writing/bibliographyEdits';
import { NameIndexes } from '../documents/nameIndexes';
import { nameCompletionProvider } from '../documents/nameCompletionProvider';
import type { OpenMentions } from '../documents/openMentions';
import { answersOf } from '../exchange/answers';
import { commands, settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange, readSettings } from '../settings';
import { writeBibliography } from './bibliography';
import { citationDefinition, citationHover } from './citationProviders';
import { insertActorTable, insertChronology } from './documentLists';
import { editorToWriteIn, writePieces } from './documentWriter';
import { exportCited } from './exportCited';
import { keyCompletions } from './keyCompletions';
import { pickSource } from './pickSource';

/** What helps to write from the record: citations, bibliographies, lists, and completion of names and keys. */
export function registerCitations(store: LibraryStore, mentions: OpenMentions): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const names = nameCompletionProvider(store, mentions, new NameIndexes());
  const keys = keyCompletions(store, mentions);
  let registered: vscode.Disposable | undefined;
  const register = (): void => {
    registered?.dispose();
    const selector = readSettings().languages.map((language) => ({ language }));
    registered = vscode.Disposable.from(
      vscode.languages.registerHoverProvider(selector, citationHover(store)),
      vscode.languages.registerDefinitionProvider(selector, citationDefinition(store)),
      vscode.languages.registerCompletionItemProvider(selector, keys, '@', '^', '{'),
      vscode.languages.registerCompletionItemProvider(selector, names, '@'),
    );
  };
  register();
  return vscode.Disposable.from(
    { dispose: () => void registered?.dispose() },
    onSettingChange([settings.languages], register),
    registerCommand(commands.insertCitation, () => insertCitation(store)),
    registerCommand(commands.writeBibliography, () => writeBibliography(store)),
    registerCommand(commands.exportCited, (given: unknown) => exportCited(store, answersOf(given))),
    registerCommand(commands.insertChronology, () => insertChronology(store, mentions)),
    registerCommand(commands.insertActorTable, () => insertActorTable(store, mentions)),
  );
}

/** Asks for a source and cites it at the cursor. */
async function insertCitation(store: LibraryStore): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const { document } = editor;
  const loading = store.load().then((library) => {
    const { sources } = citedIn(document.getText(), document.languageId, library);
    return { library, cited: new Set(sources.map(({ id }) => id)) };
  });
  const citing = await pickSource(loading);
  if (citing) await writePieces(editor, [{ cite: [citing] }], (await loading).library);
}
