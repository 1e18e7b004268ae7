import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { mentionRange, type OpenMentions } from './openMentions';

/** The commands that go from mention to mention, around the end of the document. */
export function registerMentionNavigation(
  store: LibraryStore,
  mentions: OpenMentions,
): vscode.Disposable {
  const go = async (step: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const library = await store.load();
    const ranges = mentions.of(editor.document, library).map(mentionRange);
    const target = neighbour(editor.selection, ranges, step);
    if (target) select(editor, target);
    else void vscode.window.showInformationMessage(nothingNamed(library));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.nextMention, () => go(1)),
    vscode.commands.registerCommand(commands.previousMention, () => go(-1)),
    vscode.commands.registerCommand(
      commands.goToMention,
      async (uri: vscode.Uri, range: vscode.Range) => {
        await vscode.window.showTextDocument(uri, { selection: range });
      },
    ),
  );
}

function neighbour(
  { start, end }: vscode.Selection,
  ranges: readonly vscode.Range[],
  step: 1 | -1,
): vscode.Range | undefined {
  return step === 1
    ? (ranges.find((range) => range.start.isAfterOrEqual(end) && range.end.isAfter(start)) ??
        ranges.at(0))
    : (ranges.findLast((range) => range.end.isBeforeOrEqual(start)) ?? ranges.at(-1));
}

function select(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function nothingNamed(library: Library): string {
  return library.entities.length === 0
    ? vscode.l10n.t('No dossier is loaded, so no name is recognised.')
    : vscode.l10n.t('This document names nobody and nothing in the dossier.');
}
