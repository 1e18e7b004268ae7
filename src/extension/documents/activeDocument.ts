import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { LineMention } from '../../core/mentions/documentMentions';
import type { AsOf } from '../../core/views/card/card';
import { documentOutline, type DocumentOutline } from '../../core/views/document/documentOutline';
import { settings } from '../ids';
import type { LibraryStore } from '../libraryStore';
import { onSettingChange, readSettings } from '../settings';
import { asofOf } from './asof';
import type { OpenMentions } from './openMentions';

/** The document that someone writes in, and what it names. */
export interface NamedDocument {
  readonly editor: vscode.TextEditor;
  readonly library: Library;
  readonly mentions: readonly LineMention[];
  readonly asof: AsOf;
  /** All of it gathered by what it stands for, once for everything that shows it. */
  readonly outline: DocumentOutline;
}

/** How long typing must rest before what shows the whole document is drawn again, in milliseconds. */
const restMs = 120;

/** Follows the editor that has the focus and tells when what its document names may have changed. */
export class ActiveDocument implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<NamedDocument | undefined>();
  readonly #store: LibraryStore;
  readonly #mentions: OpenMentions;
  readonly #subscriptions: vscode.Disposable;
  #current: NamedDocument | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** Fires with the document, or with nothing where the editor is none of ours. */
  readonly onDidChange = this.#changed.event;

  constructor(store: LibraryStore, mentions: OpenMentions) {
    this.#store = store;
    this.#mentions = mentions;
    const now = (): void => void this.#update();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidChange(now),
      vscode.window.onDidChangeActiveTextEditor(now),
      onSettingChange([settings.languages], now),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#current?.editor.document) this.#updateSoon();
      }),
      vscode.workspace.onDidCloseTextDocument(now),
    );
    now();
  }

  /** The document as it was when typing last rested. */
  get current(): NamedDocument | undefined {
    return this.#current;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#subscriptions.dispose();
  }

  #updateSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => void this.#update(), restMs);
  }

  async #update(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    // A panel or a tree that takes the focus leaves the document beside it the one in question.
    if (!editor && vscode.window.visibleTextEditors.length > 0) return;
    if (!editor || !isOurs(editor.document)) {
      this.#set(undefined);
      return;
    }
    const library = await this.#store.load();
    // While the library was loading, another editor may have taken the focus.
    if (editor !== vscode.window.activeTextEditor) return;
    const mentions = this.#mentions.of(editor.document, library);
    const asof = asofOf(editor.document, library);
    const outline = documentOutline(mentions, library, asof.date);
    this.#set({ editor, library, mentions, asof, outline });
  }

  #set(document: NamedDocument | undefined): void {
    if (!document && !this.#current) return;
    this.#current = document;
    this.#changed.fire(document);
  }
}

/** Whether names are recognised in a document: its language is one of the settings. */
export function isOurs(document: vscode.TextDocument): boolean {
  return readSettings().languages.includes(document.languageId);
}
