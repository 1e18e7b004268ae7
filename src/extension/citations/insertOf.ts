import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Edtf, Entity } from '../../core/dossier/model';
import { insertionsOf, type Insertion } from '../../core/writing/insertions';
import { asofOf } from '../documents/asof';
import { pickSoon } from '../pickSoon';
import { editorToWriteIn, writePieces } from './documentWriter';
import { plural } from '../../core/spoken';

/**
 * Asks what to write of an entity – its name, its office, a dated sentence, a figure with its sources –
 * and writes it at the cursor. The list shows each as it will stand there; it is open before the library is loaded.
 * `entityOf` finds the entity, or says that it is gone.
 */
export async function insertOf(
  entityOf: (library: Library) => Entity | undefined,
  loading: Promise<Library>,
): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const choices = loading.then((library) => {
    const entity = entityOf(library);
    return (
      entity && {
        title: vscode.l10n.t('Insert: {0}', entity.name),
        items: itemsOf(entity, library, asofOf(editor.document, library).date),
      }
    );
  });
  const picked = await pickSoon(
    {
      title: vscode.l10n.t('Insert'),
      placeholder: vscode.l10n.t('What to write at the cursor'),
    },
    choices,
  );
  if (picked) await writePieces(editor, picked.insertion.pieces, await loading);
}

const itemsOf = (
  entity: Entity,
  library: Library,
  asof: Edtf,
): readonly (vscode.QuickPickItem & { readonly insertion: Insertion })[] =>
  insertionsOf(entity, library, asof).map((insertion) => ({
    label: insertion.label.replaceAll('$(', '$\u200B('),
    description: insertion.what,
    ...(insertion.cites > 0 && {
      detail: plural(insertion.cites, 'cites {0} source|cites {0} sources'),
    }),
    insertion,
  }));
