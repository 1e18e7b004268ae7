import * as vscode from 'vscode';
import type { LibraryTree } from './libraryTree';

/** Asks for words and narrows the tree while they are typed; Escape brings the old filter back. */
export function openFilterBox(tree: LibraryTree): void {
  const before = tree.filter;
  const clear: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('clear-all'),
    tooltip: vscode.l10n.t('Clear the filter'),
  };
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter the Dossier');
  box.placeholder = vscode.l10n.t('Part of a name or alias, in any script: gas, Лавров, قریشی');
  box.value = before;
  box.buttons = [clear];
  let isAccepted = false;
  box.onDidChangeValue((value) => {
    tree.filter = value;
  });
  box.onDidTriggerButton(() => {
    box.value = '';
    tree.filter = '';
  });
  box.onDidAccept(() => {
    isAccepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isAccepted) tree.filter = before;
    box.dispose();
  });
  box.show();
}
