import * as vscode from 'vscode';
import { countsText } from '../../core/views/document/countsText';
import { views } from '../ids';
import type { ActiveDocument } from './activeDocument';

/** Says in the status bar how much the open document names; a click opens the view of it. */
export function registerStatusBarCounts(active: ActiveDocument): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('dossier.counts', vscode.StatusBarAlignment.Right);
  item.name = vscode.l10n.t('Dossier: Names in This Document');
  item.command = `${views.document}.focus`;
  const update = (): void => {
    const document = active.current;
    if (!document || document.mentions.length === 0) {
      item.hide();
      return;
    }
    item.text = `$(organization) ${countsText(document.outline)}`;
    item.tooltip = vscode.l10n.t('Show who and what this document names');
    item.show();
  };
  update();
  return vscode.Disposable.from(item, active.onDidChange(update));
}
