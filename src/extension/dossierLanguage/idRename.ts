import * as vscode from 'vscode';
import type { Location } from '../../core/dossier/origin';
import { isId } from '../../core/dossier/scalars';
import { isInBundled, placesOf } from '../../core/language/placesOf';
import { yamlId } from '../../core/language/yamlText';
import { rangeOf } from '../origins';
import type { LibraryStore } from '../libraryStore';
import { idUnder, type IdUnderCursor } from './idProviders';
import { t } from '../../core/spoken';

/** Renames an id in all of the analyst's files; what cannot be renamed is refused in a sentence. */
export function idRename(store: LibraryStore): vscode.RenameProvider {
  const find = async (
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<IdUnderCursor> => {
    const id = await idUnder(document, position, store);
    if (!id) throw new Error(vscode.l10n.t('Only ids of entries can be renamed here.'));
    if (!id.library.get(id.libraryId)) {
      throw new Error(t('No entry has the id “{0}” yet.', id.written.id));
    }
    if (isInBundled(placesOf(id.libraryId, id.library))) {
      throw new Error(
        t('“{0}” is an id of the bundled dossier, which stays as it is.', id.written.id),
      );
    }
    return id;
  };
  return {
    async prepareRename(document, position) {
      const { written } = await find(document, position);
      return { range: rangeOf(written.range), placeholder: written.id };
    },
    async provideRenameEdits(document, position, newName) {
      const { written, libraryId, library } = await find(document, position);
      const wanted = newName.trim();
      if (!isId(wanted)) {
        throw new Error(
          vscode.l10n.t('An id has letters, digits, “.”, “_” and “-”, without spaces.'),
        );
      }
      if (wanted !== written.id && library.get(wanted)) {
        throw new Error(t('The id “{0}” is taken.', wanted));
      }
      const { entries, uses } = placesOf(libraryId, library);
      const edit = new vscode.WorkspaceEdit();
      for (const place of [...entries, ...uses]) {
        await replaceId(edit, place, written.id, wanted);
      }
      return edit;
    },
  };
}

async function replaceId(
  edit: vscode.WorkspaceEdit,
  { file, range }: Location,
  before: string,
  after: string,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file, true));
  const written = document.getText(rangeOf(range)).replace(/^["']|["']$/g, '');
  if (written !== before) {
    throw new Error(vscode.l10n.t('The files are just being read. Try again in a moment.'));
  }
  edit.replace(document.uri, rangeOf(range), yamlId(after));
}
