import * as vscode from 'vscode';
import type { DocumentOutline } from '../../core/views/document/documentOutline';
import { views } from '../ids';
import type { ActiveDocument } from './activeDocument';
import { plural } from '../../core/spoken';

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
    return plural(entries.length, '{0} name|{0} names');
  }
  const texts = [
    plural(actors, '{0} actor|{0} actors'),
    plural(events, '{0} event|{0} events'),
    plural(projects, '{0} project|{0} projects'),
  ];
  return texts.filter((_, index) => [actors, events, projects][index] !== 0).join(' · ');
}
