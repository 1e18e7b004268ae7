import * as vscode from 'vscode';
import { libraryTitles } from '../../core/views/library/libraryNames';
import type { PanelView } from '../summary/panelFeed';

/** What a view is called, and what it covers, in words for whoever receives it: in English, as all that is written. */
export function viewWords({ library, scope, document }: PanelView): {
  readonly title: string;
  readonly scopeText: string;
} {
  switch (scope.type) {
    case 'library': {
      const titles = libraryTitles(library);
      const [title = 'Dossier'] = titles;
      const scopeText =
        titles.length > 1
          ? `All that is loaded: ${titles.join('; ')}`
          : 'All that the dossier holds';
      return { title, scopeText };
    }
    case 'document': {
      const name = document ? vscode.workspace.asRelativePath(document) : '';
      const title = name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
      return { title, scopeText: `What ${name} names, and what ties it` };
    }
    case 'entity': {
      const title = library.get(scope.id)?.name ?? scope.id;
      return { title, scopeText: `${title} and all that is tied to it` };
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
