import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Mention } from '../../core/mentions/findMentions';
import { commands } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { mentionRange } from './activeDocument';
import type { DocumentMentions } from './documentMentions';

/** The commands that go from mention to mention, around the end of the document. */
export function registerMentionNavigation(
  store: LibraryStore,
  mentions: DocumentMentions,
): vscode.Disposable {
  const go = async (step: 1 | -1): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const library = await store.load();
    const target = neighbour(editor, mentions.of(editor.document, library), step);
    if (target) select(editor, mentionRange(editor.document, target));
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
  editor: vscode.TextEditor,
  mentions: readonly Mention[],
  step: 1 | -1,
): Mention | undefined {
  const start = editor.document.offsetAt(editor.selection.start);
  const end = editor.document.offsetAt(editor.selection.end);
  return step === 1
    ? (mentions.find((mention) => mention.start >= end && mention.end > start) ?? mentions.at(0))
    : (mentions.findLast((mention) => mention.end <= start) ?? mentions.at(-1));
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
