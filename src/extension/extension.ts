import * as vscode from 'vscode';
import { createApi, type DossierApi } from './api';
import { speak } from '../core/spoken';
import { registerLanguageModelTools } from './assistants/languageModelTools';
import { registerMcpServers } from './assistants/mcpServers';
import { registerCapture } from './capture/registerCapture';
import { registerChecks } from './checks/registerChecks';
import { registerCitations } from './citations/registerCitations';
import { ActiveDocument } from './documents/activeDocument';
import { DocumentTree } from './documents/documentTree';
import { FolderMentions } from './documents/folderMentions';
import { registerLanguageFeatures } from './documents/languageFeatures';
import { registerMentionMarks } from './documents/mentionMarks';
import { registerMentionNavigation } from './documents/mentionNavigation';
import { OpenMentions } from './documents/openMentions';
import { registerStatusBarCounts } from './documents/statusBarCounts';
import { registerDossierDiagnostics } from './dossierDiagnostics';
import { DossierFiles } from './dossierFiles';
import { registerDossierLanguage } from './dossierLanguage/registerDossierLanguage';
import { registerEntityCommands } from './entityCommands';
import { registerExchangeCommands } from './exchange/registerExchangeCommands';
import { registerBundledFiles } from './bundledFiles';
import { openFilterBox } from './filterBox';
import { commands } from './ids';
import { spokenWords } from './spokenWords';
import { LibraryStore } from './libraryStore';
import { registerLibrarySymbols } from './librarySymbols';
import { LibraryTree } from './libraryTree';
import { openSample } from './start/openSample';
import { SummaryPanel } from './summary/summaryPanel';

/** Builds the parts and wires them; each reads what it needs when it is first asked. */
export function activate(context: vscode.ExtensionContext): DossierApi {
  const { extensionUri, subscriptions } = context;
  speak({ language: vscode.env.language, words: spokenWords() });
  const log = vscode.window.createOutputChannel('Dossier', { log: true });
  const files = new DossierFiles(log);
  const mentions = new OpenMentions();
  const prepare = mentions.compile.bind(mentions);
  const store = new LibraryStore({ extensionUri, files, log, prepare });
  const tree = new LibraryTree(store);
  const active = new ActiveDocument(store, mentions);
  const folder = new FolderMentions(mentions);
  const panel = new SummaryPanel({ store, active, mentions, folder, extensionUri });
  const documentTree = new DocumentTree(active);
  const command = (id: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(id, run);

  subscriptions.push(
    log,
    files,
    store,
    tree,
    panel,
    registerDossierDiagnostics(files, store.onDidChange, extensionUri),
    registerDossierLanguage(store, folder),
    registerCapture(store, mentions),
    registerExchangeCommands(store, panel),
    registerCitations(store, mentions),
    mentions,
    active,
    documentTree,
    registerLanguageFeatures({ store, mentions, folder }),
    registerMentionMarks(active, store, mentions),
    registerChecks({ store, mentions, files, extensionUri }),
    registerMentionNavigation(store, mentions),
    registerStatusBarCounts(active),
    registerLibrarySymbols(store),
    registerLanguageModelTools(store),
    registerMcpServers(context),
    registerBundledFiles(extensionUri),
    registerEntityCommands(store, tree, panel, folder),
    command(commands.openSummary, () => {
      panel.open();
    }),
    command(commands.openDocumentSummary, () => {
      panel.openDocument();
    }),
    command(commands.filter, () => {
      openFilterBox(tree);
    }),
    command(commands.clearFilter, () => {
      tree.filter = '';
    }),
    command(commands.refresh, () => store.reload()),
    command(commands.openSample, () => openSample(extensionUri)),
    command(commands.groupByKind, () => {
      documentTree.group(true);
    }),
    command(commands.orderByText, () => {
      documentTree.group(false);
    }),
  );
  return createApi(store, mentions);
}
