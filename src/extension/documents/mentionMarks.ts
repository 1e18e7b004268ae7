import * as vscode from 'vscode';
import type { LineMention } from '../../core/mentions/documentMentions';
import { colors, commands, settings, settingsSection } from '../ids';
import { onSettingChange, readSettings, type MarkStyle } from '../settings';
import type { LibraryStore } from '../libraryStore';
import { isOurs, type ActiveDocument } from './activeDocument';
import { mentionRange, type OpenMentions } from './openMentions';

/**
 * Underlines what documents name, quietly: all of it, each entity's first mention, or nothing; in every
 * editor that can be seen, as what they name changes in the one with the focus.
 */
export function registerMentionMarks(
  active: ActiveDocument,
  store: LibraryStore,
  mentions: OpenMentions,
): vscode.Disposable {
  const underline = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor(colors.mentionUnderline),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  const foundIn = (document: vscode.TextDocument): readonly LineMention[] => {
    const { current } = active;
    // Of the one that is typed in, what it named when typing last rested.
    if (current?.editor.document === document) return current.mentions;
    return isOurs(document) ? mentions.of(document, store.current) : [];
  };
  const mark = (editor: vscode.TextEditor): void => {
    editor.setDecorations(underline, rangesOf(editor, foundIn(editor.document)));
  };
  const markAll = (): void => {
    vscode.window.visibleTextEditors.forEach(mark);
  };
  markAll();
  return vscode.Disposable.from(
    underline,
    active.onDidChange(markAll),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      mark(textEditor);
    }),
    onSettingChange([settings.marks], markAll),
    vscode.commands.registerCommand(commands.switchMarks, switchMarks),
  );
}

function rangesOf(
  editor: vscode.TextEditor,
  mentions: readonly LineMention[],
): readonly vscode.Range[] {
  const { marks } = readSettings(editor.document);
  if (marks === 'off') return [];
  const wanted = marks === 'first' ? firstMentions(mentions) : mentions;
  // A long document names thousands: only what can be seen is drawn.
  return editor.visibleRanges.flatMap(({ start, end }) =>
    wanted
      .filter((mention) => mention.endLine >= start.line && mention.line <= end.line)
      .map(mentionRange),
  );
}

function firstMentions(mentions: readonly LineMention[]): readonly LineMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entity, candidates }) => {
    const id = entity ?? candidates.map((name) => name.entity).join('\n');
    return !seen.has(id) && seen.add(id);
  });
}

async function switchMarks(): Promise<void> {
  const now = readSettings().marks;
  const choices: readonly { readonly value: MarkStyle; readonly label: string }[] = [
    { value: 'first', label: vscode.l10n.t('First mention of each') },
    { value: 'all', label: vscode.l10n.t('All mentions') },
    { value: 'off', label: vscode.l10n.t('None') },
  ];
  const picked = await vscode.window.showQuickPick(
    choices.map((choice) => ({
      ...choice,
      description: choice.value === now ? vscode.l10n.t('now') : '',
    })),
    { placeHolder: vscode.l10n.t('Which names are underlined?') },
  );
  if (picked) {
    await vscode.workspace
      .getConfiguration(settingsSection)
      .update(settings.marks, picked.value, vscode.ConfigurationTarget.Global);
  }
}
