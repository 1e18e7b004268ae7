import * as vscode from 'vscode';
import { nameHints, type NameHint } from '../../core/language/nameHints';
import { cardOf } from '../../core/views/card/card';
import { cardMarkdown } from '../../core/views/card/cardMarkdown';
import { asofWithoutDocument } from '../documents/asof';
import { cardLinks, trusted } from '../documents/cardHover';
import { settings } from '../ids';
import { onSettingChange, readSettings } from '../settings';
import { addressOf } from '../origins';
import type { LibraryStore } from '../libraryStore';

class NameInlay extends vscode.InlayHint {
  readonly hint: NameHint;

  constructor(hint: NameHint) {
    super(new vscode.Position(hint.at.line, hint.at.character), hint.text);
    this.hint = hint;
    this.paddingLeft = true;
  }
}

/** Shows the names behind ids where these stand; the card is a hover away. */
export class NameInlays implements vscode.InlayHintsProvider<NameInlay>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;

  readonly #store: LibraryStore;
  readonly #subscriptions: vscode.Disposable;

  constructor(store: LibraryStore) {
    this.#store = store;
    const fire = (): void => {
      this.#changed.fire();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      store.onDidChange(fire),
      onSettingChange([settings.inlayHints], fire),
    );
  }

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<NameInlay[]> {
    if (!readSettings(document).inlayHints) return [];
    const library = await this.#store.load();
    if (token.isCancellationRequested) return [];
    const file = addressOf(document.uri);
    const { start, end } = range;
    return nameHints(document.getText(), start.line, end.line, file, library).map(
      (hint) => new NameInlay(hint),
    );
  }

  resolveInlayHint(inlay: NameInlay): NameInlay {
    const library = this.#store.current;
    const card = cardOf(inlay.hint.entity, library, asofWithoutDocument(library));
    inlay.tooltip = trusted(cardMarkdown(card, cardLinks));
    return inlay;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
