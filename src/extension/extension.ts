import * as vscode from 'vscode';
import { registerCardHover } from './cardHover';
import { DocumentMentions } from './documentMentions';
import { registerDossierDiagnostics } from './dossierDiagnostics';
import { DossierFiles } from './dossierFiles';
import { registerEntityCommands } from './entityCommands';
import { openFilterBox } from './filterBox';
import { commands } from './ids';
import { LibraryStore } from './libraryStore';
import { LibraryTree } from './libraryTree';
import { SummaryPanel } from './summaryPanel';

/** Builds the parts and wires them; each reads what it needs when it is first asked. */
export function activate(context: vscode.ExtensionContext): void {
  const { extensionUri, subscriptions } = context;
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const files = new DossierFiles(log);
  const store = new LibraryStore(extensionUri, files, log);
  const tree = new LibraryTree(store);
  const panel = new SummaryPanel(store, extensionUri);
  const mentions = new DocumentMentions();
  const command = (id: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);

  subscriptions.push(
    log,
    files,
    store,
    tree,
    panel,
    registerDossierDiagnostics(files, store.onDidChange),
    registerCardHover(store, mentions),
    registerEntityCommands(store, tree, panel, extensionUri),
    command(commands.openSummary, () => {
      panel.open();
    }),
    command(commands.filter, () => {
      openFilterBox(tree);
    }),
    command(commands.clearFilter, () => {
      tree.filter = '';
    }),
    command(commands.refresh, () => store.reload()),
  );
}
