import * as vscode from 'vscode';
import type { Event } from '../../core/dossier/model';
import { dateText } from '../../core/dossier/dateText';
import { actorPieces, chronologyPieces, documentEvents } from '../../core/writing/chronologyPieces';
import { paragraph } from '../../core/writing/documentParts';
import type { Piece } from '../../core/writing/piece';
import { asofOf } from '../documents/asof';
import type { OpenMentions } from '../documents/openMentions';
import type { LibraryStore } from '../libraryStore';
import { editorToWriteIn, writePieces } from './documentWriter';

/** Writes the events of the open document in order, with their sources; asks which. */
export async function insertChronology(store: LibraryStore, mentions: OpenMentions): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const library = await store.load();
  const { document } = editor;
  const { named, related } = documentEvents(mentions.of(document, library), library);
  if (named.length + related.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'This document names no event, nor two actors or projects that share one in the dossier.',
      ),
    );
    return;
  }
  const item = (event: Event, picked: boolean): vscode.QuickPickItem & { event: Event } => ({
    label: event.name.replaceAll('$(', '$\u200B('),
    description: dateText(event.date),
    ...(event.summary !== undefined && { detail: event.summary.replaceAll('$(', '$\u200B(') }),
    picked,
    event,
  });
  const separator = (label: string): vscode.QuickPickItem & { event?: Event } => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const picked = await vscode.window.showQuickPick(
    [
      ...(named.length > 0 ? [separator(vscode.l10n.t('Named in the document'))] : []),
      ...named.map((event) => item(event, true)),
      ...(related.length > 0 ? [separator(vscode.l10n.t('Of those whom it names'))] : []),
      ...related.map((event) => item(event, named.length === 0)),
    ],
    {
      title: vscode.l10n.t('Insert Chronology'),
      placeHolder: vscode.l10n.t('The events to write at the cursor, in order of date'),
      canPickMany: true,
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  const events = picked?.flatMap(({ event }) => event ?? []) ?? [];
  if (events.length === 0) return;
  const pieces = chronologyPieces(events, document.languageId, library);
  await writePieces(editor, ownParagraph(editor, pieces), library);
}

/** Writes the actors that the open document names, with what each is at its date. */
export async function insertActorTable(store: LibraryStore, mentions: OpenMentions): Promise<void> {
  const editor = editorToWriteIn();
  if (!editor) return;
  const library = await store.load();
  const { document } = editor;
  const { date } = asofOf(document, library);
  const pieces = actorPieces(mentions.of(document, library), date, document.languageId, library);
  if (pieces.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('This document names no person, state or organisation of the dossier.'),
    );
    return;
  }
  await writePieces(editor, ownParagraph(editor, pieces), library);
}

function ownParagraph(
  { document, selection }: vscode.TextEditor,
  pieces: readonly Piece[],
): readonly Piece[] {
  const before = document.getText(new vscode.Range(new vscode.Position(0, 0), selection.start));
  return paragraph(before.replaceAll('\r\n', '\n'), pieces);
}
