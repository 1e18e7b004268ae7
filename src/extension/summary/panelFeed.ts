import * as vscode from 'vscode';
import type { Library } from '../../core/dossier/library';
import type { Scene, Scope } from '../../core/views/scene/scene';
import type { ToPanel } from '../../core/protocol';
import { documentView } from '../../core/views/document/documentView';
import { idsInScope } from '../../core/views/scene/idsInScope';
import { libraryNames, libraryTitles } from '../../core/views/library/libraryNames';
import { profileOf } from '../../core/views/profile/profileOf';
import { sceneFacts } from '../../core/views/scene/sceneFacts';
import { sceneOf } from '../../core/views/scene/sceneOf';
import type { ScopeIds } from '../../core/views/scene/scopeIds';
import type { AsOf } from '../../core/views/card/card';
import type { ActiveDocument, NamedDocument } from '../documents/activeDocument';
import { asofWithoutDocument, today } from '../documents/asof';
import type { LibraryStore } from '../libraryStore';
import { findingsOf } from './findings';

/**
 * What the panel is told as long as it listens: the names of the library, the scene of its scope,
 * what the document in scope names, the profile in focus. Each is sent again when it may have
 * changed, and only then.
 */
export class PanelFeed implements vscode.Disposable {
  readonly #store: LibraryStore;
  readonly #active: ActiveDocument;
  readonly #post: (message: ToPanel) => void;
  readonly #subscriptions: vscode.Disposable;
  #scope: Scope = { type: 'library' };
  #focus: string | undefined;
  /** False until the page listens. */
  #isOn = false;
  /** The document in scope: that of the editor, or the last one while the panel covers it. */
  #document: NamedDocument | undefined;
  /** What the scene last sent was made of. */
  #sent: { readonly library: Library; readonly of: string } | undefined;

  constructor(store: LibraryStore, active: ActiveDocument, post: (message: ToPanel) => void) {
    this.#store = store;
    this.#active = active;
    this.#post = post;
    this.#document = active.current;
    this.#subscriptions = vscode.Disposable.from(
      store.onDidChange((library) => {
        if (!this.#isOn) return;
        this.#sendLibrary(library);
        this.#sendScene(library);
        this.#sendProfile(library);
      }),
      active.onDidChange((document) => {
        if (!document && isStillOpen(this.#document)) return;
        this.#document = document;
        if (this.#isOn && this.#scope.type === 'document') this.#sendScene(store.current);
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const own = this.#document?.editor.document.uri.toString();
        if (uris.some((uri) => uri.toString() === own)) this.#sendFindings();
      }),
    );
  }

  /** Starts to tell a page that has come to life. */
  async start(scope: Scope, focus: string | undefined): Promise<void> {
    this.#scope = scope;
    this.#focus = focus;
    this.#sent = undefined;
    this.#post({ type: 'loading' });
    const library = await this.#store.load();
    this.#isOn = true;
    this.#document = this.#active.current ?? this.#document;
    this.#sendLibrary(library);
    this.#sendScene(library);
    this.#sendProfile(library);
  }

  /** The page is gone, or not yet there. */
  stop(): void {
    this.#isOn = false;
  }

  /** Shows another scope. */
  async setScope(scope: Scope): Promise<void> {
    this.#scope = scope;
    this.#sendScene(await this.#store.load());
  }

  /** Tells of another entity. */
  async setFocus(id: string): Promise<void> {
    this.#focus = id;
    this.#sendProfile(await this.#store.load());
  }

  /** What is in scope, as it is now; undefined where there is nothing. */
  async view(): Promise<PanelView | undefined> {
    const library = await this.#store.load();
    const scope = this.#scope;
    const ids = idsInScope(scope, library, this.#document?.mentions);
    if (!ids) return undefined;
    const scene = sceneOf(library, ids, { asof: this.#asof(library), today: today() });
    return { library, scope, scene, ...(this.document && { document: this.document.uri }) };
  }

  /** The document in scope. */
  get document(): vscode.TextDocument | undefined {
    return this.#document?.editor.document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #sendLibrary(library: Library): void {
    this.#post({ type: 'library', titles: libraryTitles(library), names: libraryNames(library) });
  }

  #sendScene(library: Library): void {
    const scope = this.#scope;
    const ids = idsInScope(scope, library, this.#document?.mentions);
    if (!ids) {
      this.#sent = undefined;
      this.#post({ type: 'noScene', scope });
      return;
    }
    const asof = this.#asof(library);
    const of = JSON.stringify([scope, asof, [...ids.nodes], [...ids.events]]);
    // Most of what is typed changes nothing of what a document names.
    if (this.#sent?.library !== library || this.#sent.of !== of) {
      this.#sent = { library, of };
      const scene = sceneOf(library, ids, { asof, today: today() });
      this.#post({ type: 'scene', scope, scene, facts: sceneFacts(library, ids) });
    }
    if (scope.type === 'document') this.#sendDocument(library, ids);
  }

  #asof(library: Library): AsOf {
    return this.#scope.type === 'document' && this.#document
      ? this.#document.asof
      : asofWithoutDocument(library);
  }

  #sendDocument(library: Library, ids: ScopeIds): void {
    if (!this.#document) return;
    const { editor, mentions, asof } = this.#document;
    const name = vscode.workspace.asRelativePath(editor.document.uri);
    this.#post({
      type: 'document',
      document: documentView(name, mentions, library, ids, asof.date),
    });
    this.#sendFindings();
  }

  #sendFindings(): void {
    if (!this.#isOn || this.#scope.type !== 'document' || !this.document) return;
    this.#post({ type: 'findings', findings: findingsOf(this.document.uri) });
  }

  #sendProfile(library: Library): void {
    if (this.#focus === undefined) return;
    const entity = library.get(this.#focus);
    this.#post(
      entity
        ? {
            type: 'profile',
            profile: profileOf(entity, library, asofWithoutDocument(library).date),
          }
        : { type: 'noProfile', id: this.#focus },
    );
  }
}

/** What the panel is about. */
export interface PanelView {
  readonly library: Library;
  readonly scope: Scope;
  readonly scene: Scene;
  /** The document that is open. */
  readonly document?: vscode.Uri;
}

const isStillOpen = (document: NamedDocument | undefined): boolean =>
  document !== undefined && !document.editor.document.isClosed;
