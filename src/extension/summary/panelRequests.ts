import * as vscode from 'vscode';
import type { ToExtension } from '../../core/protocol';
import { commands } from '../ids';
import { rangeOf } from '../origins';

/** What the page asks of VS Code rather than of the library. */
export type PanelRequest = Exclude<
  ToExtension,
  {
    readonly type:
      | 'ready'
      | 'scope'
      | 'openProfile'
      | 'coastline'
      | 'findMentions'
      | 'stopMentions'
      | 'out'
      | 'drawn';
  }
>;

/** Does what the page asks; `document` is the one in its scope. */
export async function answerRequest(
  request: PanelRequest,
  document: vscode.TextDocument | undefined,
): Promise<void> {
  switch (request.type) {
    case 'goToYaml':
      await vscode.commands.executeCommand(commands.goToYaml, request.id);
      break;
    case 'revealInTree':
      await vscode.commands.executeCommand(commands.revealInTree, request.id);
      break;
    case 'insert':
      await vscode.commands.executeCommand(commands.insert, request.id);
      break;
    case 'showMentions':
      await vscode.commands.executeCommand(commands.findMentions, request.id);
      break;
    case 'goToMention':
      await goTo(vscode.Uri.parse(request.uri, true), rangeOf(request.range));
      break;
    case 'goToLine': {
      const at = new vscode.Position(request.line, request.character);
      if (document) await goTo(document.uri, new vscode.Range(at, at));
      break;
    }
    case 'copy':
      await vscode.env.clipboard.writeText(request.text);
      break;
    case 'openLink':
      // The page is ours, but the address is the dossier's.
      if (/^https?:\/\//i.test(request.url)) {
        await vscode.env.openExternal(vscode.Uri.parse(request.url));
      }
      break;
  }
}

/** Shows a place in a document, in the column of the editors and not over the panel. */
async function goTo(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  try {
    await vscode.window.showTextDocument(uri, { selection, viewColumn });
  } catch {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The document is no longer there: search again.'),
    );
  }
}
