import * as vscode from 'vscode';
import type { ToPanel } from '../../core/protocol';
import type { OpenMentions } from '../documents/openMentions';
import type { LibraryStore } from '../libraryStore';
import { readSettings } from '../settings';
import { Soon } from '../soon';

/** How long the cursor must rest before the profile follows it, in milliseconds. */
const restMs = 150;

/** Tells the panel which name the cursor is at, where the setting asks for it. */
export function followCursor(
  store: LibraryStore,
  mentions: OpenMentions,
  post: (message: ToPanel) => void,
): vscode.Disposable {
  const soon = new Soon(restMs);
  const follow = ({ document, selection }: vscode.TextEditor): void => {
    const { follow: isWanted, languages } = readSettings();
    if (!isWanted || !languages.includes(document.languageId)) return;
    const id = mentions.at(document, selection.active, store.current)?.entity;
    if (id !== undefined) post({ type: 'follow', id });
  };
  return vscode.Disposable.from(
    soon,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      soon.do('follow', () => {
        follow(textEditor);
      });
    }),
  );
}
