import * as vscode from 'vscode';
import type { DocumentOutline } from '../../core/views/document/documentOutline';
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

function countsText({ counts: { actors, events, projects }, entries }: DocumentOutline): string {
  // A document may name places only, or only what could be one of several.
  if (actors + events + projects === 0) {
    return entries.length === 1
      ? vscode.l10n.t('1 name')
      : vscode.l10n.t('{0} names', entries.length);
  }
  const texts = [
    actors === 1 ? vscode.l10n.t('1 actor') : vscode.l10n.t('{0} actors', actors),
    events === 1 ? vscode.l10n.t('1 event') : vscode.l10n.t('{0} events', events),
    projects === 1 ? vscode.l10n.t('1 project') : vscode.l10n.t('{0} projects', projects),
  ];
  return texts.filter((_, index) => [actors, events, projects][index] !== 0).join(' · ');
}
