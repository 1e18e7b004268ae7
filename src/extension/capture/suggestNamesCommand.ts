import * as vscode from 'vscode';
import { suggestNames, type NameSuggestion } from '../../core/language/suggestNames';
import { findMentions } from '../../core/mentions/findMentions';
import { allNames } from '../../core/views/names';
import type { OpenMentions } from '../documents/openMentions';
import { settings, settingsSection } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { readSettings } from '../settings';
import { addToDossier } from './addToDossier';
import { t } from '../../core/spoken';

interface NameItem extends vscode.QuickPickItem {
  readonly name: NameSuggestion;
}

/** Lists the names in the open document that no entity has, to add one or to ignore it from now on. */
export async function suggestNamesHere(store: LibraryStore, mentions: OpenMentions): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a document first.'));
    return;
  }
  const { document } = editor;
  const library = await store.load();
  const text = document.getText();
  const { languageId } = document;
  const suggestions = suggestNames(
    text,
    languageId,
    findMentions(text, mentions.lexiconOf(library), { languageId }),
    library.entities.flatMap(allNames),
    readSettings(document).ignoredNames,
  );
  if (suggestions.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Every capitalised name in this document is known or ignored.'),
    );
    return;
  }
  const name = await pickName(suggestions, editor);
  if (name) await addToDossier(store, { name });
}

function pickName(
  suggestions: readonly NameSuggestion[],
  editor: vscode.TextEditor,
): Promise<string | undefined> {
  const before = editor.selection;
  const ignore: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('eye-closed'),
    tooltip: vscode.l10n.t('Ignore this name from now on'),
  };
  const pick = vscode.window.createQuickPick<NameItem>();
  pick.title = vscode.l10n.t('Names in This Document');
  pick.placeholder = vscode.l10n.t('Choose a name to add it to a dossier');
  pick.items = suggestions.map((name) => ({
    label: name.name,
    description: t('×{0}, first in line {1}', name.count, lineOf(editor, name)),
    buttons: [ignore],
    name,
  }));
  return new Promise((resolve) => {
    pick.onDidChangeActive(([item]) => {
      if (item) select(editor, item.name);
    });
    pick.onDidTriggerItemButton(({ item }) => {
      pick.items = pick.items.filter((other) => other !== item);
      void ignoreName(item.name.name);
    });
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.name.name);
      pick.hide();
    });
    pick.onDidHide(() => {
      editor.selection = before;
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

const lineOf = ({ document }: vscode.TextEditor, { start }: NameSuggestion): number =>
  document.positionAt(start).line + 1;

function select(editor: vscode.TextEditor, { start, end }: NameSuggestion): void {
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function ignoreName(name: string): Promise<void> {
  const { ignoredNames } = readSettings();
  await vscode.workspace
    .getConfiguration(settingsSection)
    .update(
      settings.ignoredNames,
      [...ignoredNames, name],
      vscode.workspace.workspaceFolders === undefined,
    );
}
