import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Entity } from '../../core/dossier/model';
import { insertionsOf } from '../../core/writing/insertions';
import { asofOf } from '../documents/asof';
import { editorToWriteIn, writePieces } from './documentWriter';
import { plural } from '../../core/spoken';

/**
 * Asks what to write of an entity – its name, its office, a dated sentence, a figure with its sources –
 * and writes it at the cursor. The list shows each as it will stand there.
 */
export async function insertOf(entity: Entity, library: Library): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const items = insertionsOf(entity, library, asofOf(editor.document, library).date).map(
    (insertion) => ({
      label: insertion.label.replaceAll('$(', '$\u200B('),
      description: insertion.what,
      ...(insertion.cites > 0 && {
        detail: plural(insertion.cites, 'cites {0} source|cites {0} sources'),
      }),
      insertion,
    }),
  );
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert: {0}', entity.name),
    placeHolder: vscode.l10n.t('What to write at the cursor'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked) await writePieces(editor, picked.insertion.pieces, library);
}
