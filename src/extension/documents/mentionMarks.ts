import * as vscode from 'vscode';
import type { LineMention } from '../../core/mentions/documentMentions';
import { colors, commands, settings, settingsSection } from '../ids';
import { onSettingChange, readSettings, type MarkStyle } from '../settings';
import type { ActiveDocument, NamedDocument } from './activeDocument';
import { mentionRange } from './openMentions';

/** Underlines what a document names, quietly: all of it, each entity's first mention, or nothing. */
export function registerMentionMarks(active: ActiveDocument): vscode.Disposable {
  const underline = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor(colors.mentionUnderline),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  let marked: vscode.TextEditor | undefined;
  const update = (): void => {
    const document = active.current;
    if (marked && marked !== document?.editor) marked.setDecorations(underline, []);
    marked = document?.editor;
    if (document) document.editor.setDecorations(underline, rangesOf(document));
  };
  update();
  return vscode.Disposable.from(
    underline,
    active.onDidChange(update),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor === marked) update();
    }),
    onSettingChange([settings.marks], update),
    vscode.commands.registerCommand(commands.switchMarks, switchMarks),
  );
}

function rangesOf({ editor, mentions }: NamedDocument): readonly vscode.Range[] {
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
