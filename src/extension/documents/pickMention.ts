import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Entity } from '../../core/dossier/model';
import type { FolderMentions } from './folderMentions';
import { plural, t } from '../../core/spoken';

/** Lists where the documents of the open folders name an entity, and goes to the one that is picked. */
export async function pickMention(
  entity: Entity,
  library: Library,
  folder: FolderMentions,
): Promise<void> {
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: t('Searching documents for {0}', entity.name),
      cancellable: true,
    },
    async (_progress, token) => {
      const places = await folder.find(entity.id, library, token);
      return token.isCancellationRequested ? undefined : places;
    },
  );
  if (!found) return;
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      t('No document in the open folders names {0}.', entity.name),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(itemsOf(found), {
    placeHolder: plural(found.length, '{1} is named {0} time|{1} is named {0} times', entity.name),
    matchOnDescription: true,
  });
  if (picked) {
    await vscode.window.showTextDocument(picked.place.uri, { selection: picked.place.range });
  }
}

interface MentionItem extends vscode.QuickPickItem {
  readonly place: vscode.Location;
}

/** One item for each mention: its line, and where that is. */
async function itemsOf(found: readonly vscode.Location[]): Promise<readonly MentionItem[]> {
  const documents = new Map<string, Promise<vscode.TextDocument>>();
  const open = (uri: vscode.Uri): Promise<vscode.TextDocument> => {
    const key = uri.toString();
    const opened = documents.get(key) ?? Promise.resolve(vscode.workspace.openTextDocument(uri));
    documents.set(key, opened);
    return opened;
  };
  return Promise.all(
    found.map(async (place) => {
      const document = await open(place.uri);
      const { line } = place.range.start;
      // A `$(` would be taken for an icon.
      const text = document.lineAt(Math.min(line, document.lineCount - 1)).text.trim();
      return {
        label: text.replaceAll('$(', '$\u200B('),
        description: t('{0}, line {1}', vscode.workspace.asRelativePath(place.uri), line + 1),
        place,
      };
    }),
  );
}
