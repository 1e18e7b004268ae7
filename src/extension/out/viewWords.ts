import * as vscode from 'vscode';
import { libraryTitles } from '../../core/views/library/libraryNames';
import type { PanelView } from '../summary/panelFeed';

/** What a view is called, and what it covers, in words for whoever receives it. */
export function viewWords({ library, scope, document }: PanelView): {
  readonly title: string;
  readonly scopeText: string;
} {
  switch (scope.type) {
    case 'library': {
      const titles = libraryTitles(library);
      const [title = vscode.l10n.t('Dossier')] = titles;
      const scopeText =
        titles.length > 1
          ? vscode.l10n.t('All that is loaded: {0}', titles.join('; '))
          : vscode.l10n.t('All that the dossier holds');
      return { title, scopeText };
    }
    case 'document': {
      const name = document ? vscode.workspace.asRelativePath(document) : '';
      const title = name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
      return { title, scopeText: vscode.l10n.t('What {0} names, and what ties it', name) };
    }
    case 'entity': {
      const title = library.get(scope.id)?.name ?? scope.id;
      return { title, scopeText: vscode.l10n.t('{0} and all that is tied to it', title) };
    }
  }
}

/** A name for a file: what every file system takes, and not too long. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  // Not between the halves of a character.
  const short = /^[^]{0,80}/u.exec(name)?.[0].trim() ?? '';
  return short === '' ? 'dossier' : short;
}
